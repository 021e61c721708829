package org.mesaconsular.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.AccountId;

/**
 * A party invited to a meeting and what it answered.
 *
 * @param observer whether it comes as an observer, who is not counted
 * @param host whether it hosts the meeting
 * @param comment may be empty; it is for members, and empty for every observer but the one who wrote it
 * @param channel how the answer came
 * @param reference the number of the note verbale; empty for every other channel, and for observers
 * @param asOf when the answer was given or recorded; null as long as there is none
 * @param recordedBy who gave or recorded it; null as long as there is none
 * @param revision the revision an answer starts from
 */
public record DelegationLine(
        Party party,
        boolean observer,
        boolean host,
        Answer answer,
        String comment,
        AnswerChannel channel,
        String reference,
        @Nullable Instant asOf,
        @Nullable AccountId recordedBy,
        int revision) {

    /** Who comes, without what was said to it. */
    DelegationLine withoutWords() {
        return new DelegationLine(party, observer, host, answer, "", channel, "", asOf, recordedBy, revision);
    }

    /** How many of the missions among these come; observers are not counted. */
    public static AttendanceTally tally(List<DelegationLine> lines) {
        return AttendanceTally.of(lines.stream()
                .filter(line -> !line.observer())
                .map(DelegationLine::answer)
                .toList());
    }
}
