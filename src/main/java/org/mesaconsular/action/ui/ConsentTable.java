package org.mesaconsular.action.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.action.ActionTable;
import org.mesaconsular.action.Answer;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.table.RoundTable;
import org.mesaconsular.shared.ui.table.Seat;
import org.mesaconsular.shared.ui.table.SeatState;
import org.mesaconsular.shared.ui.table.SmallTable;

/** The round table of an action: who is asked, and who consents. */
final class ConsentTable {

    private ConsentTable() {}

    /** For the action's own page. */
    static RoundTable large(ActionRow row) {
        return RoundTable.of(seats(row.table()), ActionWords.sum(row));
    }

    /** For a row of a list. */
    static SmallTable small(ActionRow row) {
        return RoundTable.small(seats(row.table()), ActionWords.sum(row));
    }

    private static List<Seat> seats(ActionTable table) {
        return table.asked().stream().map(party -> seat(party, table)).toList();
    }

    private static Seat seat(Party party, ActionTable table) {
        var answer = table.answers().get(party.id());
        var flag = party.state() == null ? null : party.state().value();
        var leads = party.id().equals(table.lead().id());
        return new Seat(party.shortName(Reader.locale()), flag, state(answer), words(answer), leads);
    }

    private static SeatState state(@Nullable Answer answer) {
        return switch (answer) {
            case null -> SeatState.PRESENT;
            case PENDING -> SeatState.NO_ANSWER;
            case AGREED -> SeatState.YES;
            case AGREED_WITH_RESERVATION -> SeatState.RESERVED;
            case AD_REFERENDUM -> SeatState.AD_REFERENDUM;
            case OBJECTED -> SeatState.NO;
        };
    }

    private static String words(@Nullable Answer answer) {
        return answer == null ? Words.say("action.table.asked") : Words.of("action.answer", answer);
    }
}
