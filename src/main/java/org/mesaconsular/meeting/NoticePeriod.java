package org.mesaconsular.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How early the rules of procedure want a meeting to be called.
 *
 * @param today the day in the workspace's zone
 * @param required days from the call to the meeting, at least; 0 when there is no rule
 */
public record NoticePeriod(LocalDate today, int required) {

    /** How far the notice of a meeting on this day falls short if it were called today; empty when it does not. */
    public Optional<ShortNotice> shortFor(LocalDate day) {
        var days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(today, day)));
        return Optional.of(new ShortNotice(days, required)).filter(notice -> notice.days() < required);
    }
}
