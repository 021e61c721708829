package org.mesaconsular.visit;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;

/**
 * A number of people, or the statement that there is none. "Not reported" never carries a value; 0 is there only when
 * somebody stated it.
 *
 * @param value null exactly when the status states none
 */
public record Count(@Nullable Integer value, CountStatus status) {

    private static final int MOST = 1_000_000;

    /** @throws InvalidInput beside "value" when value and status contradict each other, or the number is out of range */
    public Count {
        if (status.stated() && value == null) {
            throw new InvalidInput("value", "visit.refusal.numberMissing");
        }
        if (!status.stated() && value != null) {
            throw new InvalidInput("value", "visit.refusal.numberWithoutStatement");
        }
        if (value != null && (value < 0 || value > MOST)) {
            throw new InvalidInput("value", "visit.refusal.numberRange", MOST);
        }
    }

    /** Nobody said. */
    public static Count notReported() {
        return new Count(null, CountStatus.NOT_REPORTED);
    }

    /** Somebody counted. */
    public static Count exact(int value) {
        return new Count(value, CountStatus.EXACT);
    }
}
