package org.mesaconsular.directory;

import java.util.List;

/**
 * A party at the table of a workspace with its people.
 *
 * @param term since when and for how long it belongs there
 * @param people those the reader may know of, by name, whether they have a seat or not
 */
public record SeatedParty(Party party, MembershipKind kind, Term term, List<SeatedPerson> people) {}
