package org.mesaconsular.visit.internal.numbers;

/**
 * What a number may be.
 *
 * @param least inclusive
 * @param most inclusive
 */
record Range(int least, int most) {

    /** Nobody said how many. */
    static final Range ANY = new Range(0, 1_000_000);

    /** Fewer than five, and somebody. */
    static final Range SMALL = new Range(1, 4);

    Range and(Range other) {
        return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }

    boolean holds(int value) {
        return least <= value && value <= most;
    }

    boolean isEmpty() {
        return least > most;
    }
}
