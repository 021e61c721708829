package org.mesaconsular.meeting;

/** How an answer reached the circle. */
public enum AnswerChannel {
    /** Nobody answered yet. */
    NONE,
    /** By hosting the meeting. */
    HOSTING,
    /** Given in the portal by the party itself. */
    PORTAL,
    /** By note verbale, which has a number. */
    NOTE_VERBALE,
    /** By telephone. */
    PHONE
}
