package org.mesaconsular.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;

/**
 * What a delegate reports for the own party.
 *
 * @param note shared with everyone the action is released to among the members; may be empty
 * @param asOf the day it describes, in the calendar of the person who reports
 */
public record ProgressReport(
        @Nullable ProgressStatus status,
        String note,
        @Nullable LocalDate asOf) {

    /**
     * The same with the note checked and trimmed.
     *
     * @throws InvalidInput beside the field that cannot be saved; a day that has begun nowhere on earth is refused
     */
    public ProgressReport checked(Clock clock) {
        requiredStatus();
        if (requiredAsOf().isAfter(LocalDate.now(clock.withZone(ZoneOffset.ofHours(14))))) {
            throw new InvalidInput("asOf", "action.refusal.future");
        }
        return new ProgressReport(status, Text.optional("note", note, Text.NOTE), asOf);
    }

    /** @throws InvalidInput when it says nothing */
    public ProgressStatus requiredStatus() {
        if (status == null || !status.tells()) {
            throw new InvalidInput("status", "refusal.required");
        }
        return status;
    }

    /** @throws InvalidInput when the day is missing */
    public LocalDate requiredAsOf() {
        if (asOf == null) {
            throw new InvalidInput("asOf", "refusal.required");
        }
        return asOf;
    }
}
