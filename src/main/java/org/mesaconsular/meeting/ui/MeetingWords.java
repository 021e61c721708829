package org.mesaconsular.meeting.ui;

import org.mesaconsular.directory.Party;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.AnswerChannel;
import org.mesaconsular.meeting.DelegationLine;
import org.mesaconsular.meeting.MeetingState;
import org.mesaconsular.meeting.OutcomeKind;
import org.mesaconsular.meeting.OutcomeLine;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;

/** Words and badges for what is known of meetings. */
final class MeetingWords {

    private MeetingWords() {}

    static StateBadge state(MeetingState state) {
        var tone = switch (state) {
            case DRAFT -> Tone.PENDING;
            case CONVENED, IN_SESSION -> Tone.OK;
            case ENDED -> Tone.PLAIN;
            case CANCELLED -> Tone.AMBER;
        };
        return new StateBadge(Words.of("meeting.state", state), tone);
    }

    static StateBadge answer(Answer answer) {
        var tone = switch (answer) {
            case NO_ANSWER -> Tone.PENDING;
            case ACCEPTED -> Tone.OK;
            case TENTATIVE -> Tone.AMBER;
            case DECLINED -> Tone.RED;
        };
        return new StateBadge(Words.of("meeting.answer", answer), tone);
    }

    /** How and when an answer came, for instance "note verbale 12/26, 14 Feb 2026". */
    static String recorded(DelegationLine line) {
        var at = line.asOf();
        if (at == null || line.channel() == AnswerChannel.NONE) {
            return "";
        }
        var how = line.channel() == AnswerChannel.NOTE_VERBALE
                        && !line.reference().isEmpty()
                ? Words.say("meeting.answer.byNote", line.reference())
                : Words.of("meeting.channel", line.channel());
        return line.host() ? how : how + ", " + ReaderTimes.date(at);
    }

    /** For instance "Decision 2" or "Position of Peru". */
    static String outcome(OutcomeLine line) {
        return line.kind().joint()
                ? outcome(line.kind(), line.numeral())
                : Words.say("meeting.outcome.of." + line.kind().name(), name(line.party()));
    }

    /** For instance "Decision 2" or "Decision R-KX". */
    static String outcome(OutcomeKind kind, String numeral) {
        var word = Words.of("meeting.outcome", kind);
        return (word + " " + numeral).strip();
    }

    static String name(Party party) {
        return party.shortName(Reader.locale());
    }
}
