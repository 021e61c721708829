package org.mesaconsular.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;

/**
 * When an action is to be done: the day it is reckoned by and the wording of the source.
 *
 * @param date the last day, in the workspace's home zone; null when the date is open
 * @param wording for instance "end of March 2026"; empty when the source names the day itself
 */
public record Due(@Nullable LocalDate date, String wording) {

    /** No date has been set. */
    public static Due open() {
        return new Due(null, "");
    }

    /** On this day. */
    public static Due on(LocalDate date) {
        return new Due(date, "");
    }

    /**
     * The same with the wording checked and trimmed.
     *
     * @throws InvalidInput beside "dueWording" when it is too long
     */
    public Due checked() {
        return new Due(date, Text.optional("dueWording", wording, Text.LINE));
    }

    /**
     * Something that is still to be done is not due on a day that is over.
     *
     * @param today in the workspace's home zone
     * @throws InvalidInput beside "dueDate" when it is due before today
     */
    public void refuseBefore(LocalDate today) {
        if (isBefore(today)) {
            throw new InvalidInput("dueDate", "action.refusal.past");
        }
    }

    /** Whether it was due before this day. */
    public boolean isBefore(LocalDate day) {
        return date != null && date.isBefore(day);
    }
}
