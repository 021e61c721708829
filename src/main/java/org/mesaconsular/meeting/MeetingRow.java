package org.mesaconsular.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Body;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;

/**
 * A meeting as a row of a list.
 *
 * @param symbol empty for a draft
 * @param audience who sees it now
 * @param body the body that meets; null when the circle itself does
 * @param delegations who is invited, host first, in no particular order otherwise
 */
public record MeetingRow(
        MeetingId id,
        String symbol,
        MeetingState state,
        Audience audience,
        MeetingFacts facts,
        @Nullable Body body,
        List<DelegationLine> delegations) {

    /** The name of the body that meets in the reader's language; empty when the circle itself does. */
    public String bodyName(Locale reader) {
        return body == null ? "" : body.name(reader);
    }

    /** What this party was asked and answered; empty when it is not invited. */
    public Optional<DelegationLine> invitationOf(PartyId party) {
        return delegations.stream()
                .filter(line -> line.party().id().equals(party))
                .findAny();
    }

    /** How many of the missions invited come. */
    public AttendanceTally tally() {
        return DelegationLine.tally(delegations);
    }
}
