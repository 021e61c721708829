package org.mesaconsular.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that a test puts forward. It goes on running, for all tests of a context. */
@TestComponent
@Primary
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Puts the clock forward. */
    public void advance(Duration step) {
        ahead = ahead.plus(step);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the portal reckons in UTC");
    }
}
