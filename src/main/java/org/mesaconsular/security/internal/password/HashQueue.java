package org.mesaconsular.security.internal.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mesaconsular.security.internal.TooManyAtOnce;

/**
 * A hash of a password is made to be costly: however many are asked for at once, two are made at a time, so that whoever is
 * signed in does not wait for those who try to be. The others queue, in the order in which they came.
 */
final class HashQueue {

    static final int AT_ONCE = 2;

    /** About a second's worth of hashes. */
    static final int WAITING = 20;

    static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Does the work when its turn has come.
     *
     * @throws TooManyAtOnce when too many wait already, or it took too long
     */
    <T> T inTurn(Supplier<T> hashing) {
        enter();
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    /** How many wait for their turn now. */
    int waiting() {
        return places.getQueueLength();
    }

    private void enter() {
        try {
            if (waiting() >= WAITING || !places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyAtOnce();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyAtOnce();
        }
    }
}
