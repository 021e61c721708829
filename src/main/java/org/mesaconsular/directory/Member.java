package org.mesaconsular.directory;

/**
 * A party that belongs to a workspace, or did.
 *
 * @param term the present term, or the last one
 */
public record Member(Party party, MembershipKind kind, Term term) {}
