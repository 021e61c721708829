package org.mesaconsular.shared.ui;

import java.time.Duration;
import java.util.Optional;

/**
 * When a page is read again: at once after a quiet moment, otherwise some time after it was read last. What is asked for
 * until then is one reading, so a page costs no more than a few readings a second, whatever is saved meanwhile.
 */
final class Rereads {

    /** From the beginning of one reading to that of the next. */
    static final Duration APART = Duration.ofMillis(400);

    private boolean waiting;
    private long lastBegun;

    /** @param now nanoseconds of the machine's clock, as {@link System#nanoTime()} gives them */
    Rereads(long now) {
        lastBegun = now - APART.toNanos();
    }

    /** {@return how long to wait before reading again; empty when a reading is waited for already} */
    synchronized Optional<Duration> ask(long now) {
        if (waiting) {
            return Optional.empty();
        }
        waiting = true;
        return Optional.of(Duration.ofNanos(Math.max(0, lastBegun + APART.toNanos() - now)));
    }

    /** The page is read from here on: what changes now needs another reading. */
    synchronized void begin(long now) {
        waiting = false;
        lastBegun = now;
    }
}
