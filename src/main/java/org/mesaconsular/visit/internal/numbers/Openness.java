package org.mesaconsular.visit.internal.numbers;

/** How much of an entry is shown, from the most to the least. */
enum Openness {
    /** Everything but small numbers, which are shown as fewer than five. */
    ALL,
    /** The same without the total. */
    NO_TOTAL,
    /** Small numbers are withheld, so that nobody learns that they are small; and the total. */
    NO_SMALL,
    /** Nothing that the reader does not know anyway. */
    NOTHING;

    boolean showsTotal() {
        return this == ALL;
    }

    boolean saysSmall() {
        return this == ALL || this == NO_TOTAL;
    }

    boolean showsLarge() {
        return this != NOTHING;
    }
}
