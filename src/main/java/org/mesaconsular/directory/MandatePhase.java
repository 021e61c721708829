package org.mesaconsular.directory;

/** Where a period stands today. */
public enum MandatePhase {
    /** It has not begun. */
    TO_COME,
    /** The person may bind the mission. */
    PRESENT,
    /** It is over, or was taken back. */
    PAST
}
