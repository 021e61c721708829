package org.mesaconsular.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Where an outcome belongs.
 *
 * @param symbol of the meeting
 * @param number of a decision; null for everything else
 */
public record OutcomePlace(
        MeetingId meeting,
        String symbol,
        OutcomeKind kind,
        @Nullable Integer number) {}
