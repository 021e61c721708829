package org.mesaconsular.directory;

/** What a person does in a workspace. */
public enum SeatRole {
    /** Runs meetings for the circle. */
    ORGANISER,
    /** Speaks for a mission. */
    DELEGATE,
    /** Reads what is released to observers; never decides. */
    OBSERVER
}
