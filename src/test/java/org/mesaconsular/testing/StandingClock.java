package org.mesaconsular.testing;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until it is set or moved. */
public class StandingClock extends UtcClock {

    private volatile Instant now;

    public StandingClock(Instant now) {
        this.now = now;
    }

    /** Sets the clock to an instant in UTC, as in "2026-11-29T08:00:00Z". */
    public void shows(String instant) {
        now = Instant.parse(instant);
    }

    /** Puts the clock forward. */
    public void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
