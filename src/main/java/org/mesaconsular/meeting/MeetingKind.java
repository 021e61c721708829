package org.mesaconsular.meeting;

/** What kind of meeting it is. */
public enum MeetingKind {
    /** One of the regular sessions. */
    REGULAR,
    /** Called for a matter that does not wait for the next regular session. */
    SPECIAL,
    /** Of the people who work on a matter. */
    TECHNICAL,
    /** Of ministers or their deputies. */
    MINISTERIAL,
    /** Of two parties. */
    BILATERAL,
    /** With no common room. */
    VIDEOCONFERENCE
}
