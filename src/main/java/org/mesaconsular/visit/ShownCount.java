package org.mesaconsular.visit;

import org.jspecify.annotations.Nullable;

/**
 * A number as one reader may see it. Hidden numbers are not in it, so that no page can give them away.
 *
 * @param value null when there is none or when it is hidden
 * @param concealment why the reader does not see the number; {@link Concealment#NONE} otherwise
 */
public record ShownCount(@Nullable Integer value, CountStatus status, Concealment concealment) {

    /** Why a number is hidden from a reader. */
    public enum Concealment {
        /** Nothing is hidden. */
        NONE,
        /** Fewer than five: shown as "&lt;5". */
        SMALL,
        /** A number, or a total, from which a small one could be worked out. */
        WITHHELD
    }

    /** The whole count. */
    public static ShownCount of(Count count) {
        return new ShownCount(count.value(), count.status(), Concealment.NONE);
    }

    /** The count with its number left out. */
    public static ShownCount hiding(Count count, Concealment why) {
        return new ShownCount(null, count.status(), why);
    }
}
