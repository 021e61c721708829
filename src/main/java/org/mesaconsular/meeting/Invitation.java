package org.mesaconsular.meeting;

/**
 * An invitation that waits for an answer of the viewer's party.
 *
 * @param own the invitation itself
 */
public record Invitation(MeetingRow row, DelegationLine own) {}
