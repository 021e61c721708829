package org.mesaconsular.meeting;

import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;

/**
 * An answer of another party that reached the organiser outside the portal.
 *
 * @param comment may be empty
 * @param channel note verbale or telephone
 * @param reference the number of the note verbale; disregarded for the telephone
 */
public record RecordedAnswer(Answer answer, String comment, AnswerChannel channel, String reference) {

    /**
     * The same with every text checked and trimmed.
     *
     * @throws InvalidInput when a note verbale has no number, or the channel is none an organiser can record
     */
    public RecordedAnswer checked() {
        var note = channel == AnswerChannel.NOTE_VERBALE;
        if (!note && channel != AnswerChannel.PHONE) {
            throw new InvalidInput("channel", "refusal.answerChannel");
        }
        return new RecordedAnswer(
                answer,
                Text.optional("comment", comment, Text.NOTE),
                channel,
                note ? Text.required("reference", reference, 100) : "");
    }
}
