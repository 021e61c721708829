package org.mesaconsular.meeting.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.DelegationLine;
import org.mesaconsular.meeting.MeetingRow;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.table.RoundTable;
import org.mesaconsular.shared.ui.table.Seat;
import org.mesaconsular.shared.ui.table.SeatState;
import org.mesaconsular.shared.ui.table.SmallTable;
import org.mesaconsular.shared.ui.table.TableSum;

/** Who comes to a meeting, around the table. */
final class MeetingTable {

    private MeetingTable() {}

    static RoundTable large(MeetingRow row) {
        return RoundTable.of(seats(row), sum(row));
    }

    static SmallTable small(MeetingRow row) {
        return RoundTable.small(seats(row), sum(row));
    }

    /** For instance "6 of 9 confirmed". */
    static TableSum sum(MeetingRow row) {
        var tally = row.tally();
        return new TableSum(
                Words.say("meeting.tally", tally.confirmed(), tally.invited()),
                Words.say("meeting.tally.confirmed"),
                "");
    }

    private static List<Seat> seats(MeetingRow row) {
        return row.delegations().stream().map(MeetingTable::seat).toList();
    }

    private static Seat seat(DelegationLine line) {
        return new Seat(
                MeetingWords.name(line.party()),
                flag(line.party().state()),
                state(line.answer()),
                Words.of("meeting.seat", line.answer()),
                line.host());
    }

    private static @Nullable String flag(@Nullable StateCode state) {
        return state == null ? null : state.value();
    }

    private static SeatState state(Answer answer) {
        return switch (answer) {
            case NO_ANSWER -> SeatState.NO_ANSWER;
            case ACCEPTED -> SeatState.YES;
            case TENTATIVE -> SeatState.TENTATIVE;
            case DECLINED -> SeatState.NO;
        };
    }
}
