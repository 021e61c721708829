package org.mesaconsular.action;

/** How far one party says it has come. */
public enum ProgressStatus {
    /** Has not begun, and says so. */
    NOT_STARTED,
    /** Goes as planned. */
    ON_TRACK,
    /** May not be done in time. */
    AT_RISK,
    /** Cannot go on. */
    BLOCKED,
    /** Has done its part. */
    DONE,
    /** Has no part in it. */
    NOT_APPLICABLE,
    /** Stands where nobody has reported; it is not reported itself and never counts as zero. */
    NO_INFORMATION;

    /** Whether the party has said anything by it. */
    public boolean tells() {
        return this != NO_INFORMATION;
    }
}
