package org.mesaconsular.meeting;

/** How far a meeting is. */
public enum MeetingState {
    /** Prepared by the organiser, seen by the organiser's party only. */
    DRAFT,
    /** Called; the parties invited answer. */
    CONVENED,
    /** Going on. */
    IN_SESSION,
    /** Over. */
    ENDED,
    /** Will not take place. */
    CANCELLED;

    /** Whether it may still be prepared: its facts changed, parties invited. */
    public boolean inPreparation() {
        return this == DRAFT || this == CONVENED;
    }

    /** Whether its agenda may still change. */
    public boolean agendaOpen() {
        return inPreparation() || this == IN_SESSION;
    }

    /** Whether parties may answer the invitation. */
    public boolean answersOpen() {
        return this == CONVENED || this == IN_SESSION;
    }

    /** Whether outcomes may be entered. */
    public boolean outcomesOpen() {
        return this == IN_SESSION || this == ENDED;
    }
}
