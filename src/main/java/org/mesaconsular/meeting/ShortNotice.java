package org.mesaconsular.meeting;

/**
 * A meeting is called at shorter notice than the rules of procedure ask for. That is said, not refused: what is urgent cannot
 * wait.
 *
 * @param days days from now to the meeting, in the workspace's zone; 0 when it has begun
 * @param required days the rules ask for
 */
public record ShortNotice(int days, int required) {}
