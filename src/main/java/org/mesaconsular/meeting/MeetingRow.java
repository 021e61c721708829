package org.mesaconsular.meeting;

import java.util.List;
import org.mesaconsular.shared.Audience;

/**
 * A meeting as a row of a list.
 *
 * @param symbol empty for a draft
 * @param audience who sees it now
 * @param delegations who is invited, host first, in no particular order otherwise
 */
public record MeetingRow(
        MeetingId id,
        String symbol,
        MeetingState state,
        Audience audience,
        MeetingFacts facts,
        List<DelegationLine> delegations) {

    /** How many of the missions invited come. */
    public AttendanceTally tally() {
        return DelegationLine.tally(delegations);
    }
}
