package org.mesaconsular.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * The clock of every portal that tests start: the machine's own, until a test puts it forward or stops it. Such a test lets it
 * {@link #goOn()} afterwards, for others use the same portal. With {@code -Dmesa.test.ahead=P365D} all tests run a year on.
 */
@TestComponent
@Primary
public class MovableClock extends UtcClock {

    /** What the machine's clock says in this run, for fixtures that reckon from it without a portal. */
    public static final Clock MACHINE =
            Clock.offset(Clock.systemUTC(), Duration.parse(System.getProperty("mesa.test.ahead", "PT0S")));

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant standing;

    /** Puts it forward. */
    public void advance(Duration time) {
        var now = standing;
        if (now == null) {
            ahead = ahead.plus(time);
        } else {
            standing = now.plus(time);
        }
    }

    /** Stops it where it is, at a whole second, which any database keeps. */
    public void stand() {
        standing = instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Sets it to the machine's time again. */
    public void goOn() {
        standing = null;
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var now = standing;
        return now == null ? MACHINE.instant().plus(ahead) : now;
    }
}
