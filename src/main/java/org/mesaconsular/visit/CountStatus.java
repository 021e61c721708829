package org.mesaconsular.visit;

/** What a number is worth, or why there is none. */
public enum CountStatus {
    /** Counted. */
    EXACT(true),
    /** Estimated. */
    ESTIMATE(true),
    /** A lower bound. */
    AT_LEAST(true),
    /** Nobody said; not 0. */
    NOT_REPORTED(false),
    /** Asked for and refused by the authority; not 0. */
    REFUSED(false);

    private final boolean stated;

    CountStatus(boolean stated) {
        this.stated = stated;
    }

    /** Whether a number goes with it. */
    public boolean stated() {
        return stated;
    }
}
