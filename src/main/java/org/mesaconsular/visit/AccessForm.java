package org.mesaconsular.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Text;

/**
 * What somebody typed about a step of the access ledger.
 *
 * @param day the day of the step
 * @param replyDue the day by which a reply was asked for; counts only for a request; null for none
 * @param note conditions, grounds or a remark
 */
public record AccessForm(
        AccessStatus status, LocalDate day, @Nullable LocalDate replyDue, String note) {

    /** The same with the note checked and trimmed. */
    public AccessForm checked() {
        return new AccessForm(status, day, replyDue, Text.optional("note", note, Text.NOTE));
    }
}
