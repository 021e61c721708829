package org.mesaconsular.action.ui;

import java.util.Set;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.action.ActionTable;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.ProgressStatus;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.table.TableSum;

/** The words for joint actions, in the reader's language. */
final class ActionWords {

    private ActionWords() {}

    static StateBadge badge(ActionState state) {
        var tone = switch (state) {
            case IN_CONSULTATION -> Tone.AMBER;
            case AGREED, COMPLETED -> Tone.OK;
            case IN_PROGRESS -> Tone.PLAIN;
        };
        return new StateBadge(Words.of("action.state", state), tone);
    }

    static StateBadge badge(Answer answer) {
        var tone = switch (answer) {
            case PENDING -> Tone.PENDING;
            case AGREED -> Tone.OK;
            case AGREED_WITH_RESERVATION, AD_REFERENDUM -> Tone.AMBER;
            case OBJECTED -> Tone.RED;
        };
        return new StateBadge(Words.of("action.answer", answer), tone);
    }

    static StateBadge badge(ProgressStatus status) {
        var tone = switch (status) {
            case ON_TRACK, DONE -> Tone.OK;
            case AT_RISK -> Tone.AMBER;
            case BLOCKED -> Tone.RED;
            case NOT_STARTED, NOT_APPLICABLE -> Tone.PLAIN;
            case NO_INFORMATION -> Tone.PENDING;
        };
        return new StateBadge(Words.of("action.progress", status), tone);
    }

    /** The wording of the source with the day behind it, or the one there is; empty when the date is open. */
    static String due(Due due) {
        var day = due.date() == null ? "" : ReaderTimes.date(due.date());
        if (due.wording().isEmpty()) {
            return day;
        }
        return day.isEmpty() ? due.wording() : due.wording() + " (" + day + ")";
    }

    /** The sum of the answers, or how many are asked when the viewer may not know the answers. */
    static TableSum sum(ActionRow row) {
        var table = row.table();
        if (!table.answersKnown()) {
            return new TableSum(
                    Words.say("action.sum.figureAsked", table.asked().size()), Words.say("action.sum.asked"), "");
        }
        var consensus = table.consensus();
        return new TableSum(
                Words.say("action.sum.figure", consensus.agreed(), consensus.asked()),
                Words.say("action.sum.agreed"),
                missing(table));
    }

    private static String missing(ActionTable table) {
        var consensus = table.consensus();
        if (!consensus.objecting().isEmpty()) {
            return who("action.sum.objects", consensus.objecting(), table);
        }
        if (!consensus.pending().isEmpty()) {
            return who("action.sum.pending", consensus.pending(), table);
        }
        return consensus.awaiting().isEmpty() ? "" : who("action.sum.awaits", consensus.awaiting(), table);
    }

    /** Names the one party; of several it says how many. */
    private static String who(String key, Set<PartyId> parties, ActionTable table) {
        return parties.size() == 1
                ? Words.say(key + ".one", table.party(parties.iterator().next()).shortName(Reader.locale()))
                : Words.say(key + ".many", parties.size());
    }
}
