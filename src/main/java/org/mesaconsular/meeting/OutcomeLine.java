package org.mesaconsular.meeting;

import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.Audience;

/**
 * What came out of an agenda item.
 *
 * @param numeral of a decision its number, counted from one in each meeting, or its code; empty for everything else
 * @param party whose statement it is; of the joint text, the party that keeps it
 * @param mine whether the viewer may word it anew
 * @param revision the revision an edit starts from
 */
public record OutcomeLine(
        OutcomeId id,
        OutcomeKind kind,
        String numeral,
        String text,
        Party party,
        Audience audience,
        boolean mine,
        int revision) {}
