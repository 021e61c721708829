package org.mesaconsular.meeting;

/** Which meetings a list shows. */
public enum MeetingPeriod {
    /** Those that are not over yet, the next one first. */
    UPCOMING,
    /** Those that are over, the last one first. */
    PAST
}
