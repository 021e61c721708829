package org.mesaconsular.security.internal.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mesaconsular.security.internal.TooManyAtOnce;

/** Whoever guesses passwords by the hundred takes two places and no more. */
class HashQueueTest {

    private final HashQueue queue = new HashQueue();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicInteger hashing = new AtomicInteger();

    @Test
    void two_are_made_at_once_some_wait_their_turn_and_the_rest_is_turned_away() throws Exception {
        var turnedAway = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < HashQueue.AT_ONCE + HashQueue.WAITING; person++) {
                people.submit(() -> queue.inTurn(this::hash));
            }
            await().until(() -> hashing.get() == HashQueue.AT_ONCE && queue.waiting() == HashQueue.WAITING);

            assertThatThrownBy(() -> queue.inTurn(turnedAway::incrementAndGet)).isInstanceOf(TooManyAtOnce.class);
            finished.countDown();
        }

        assertThat(turnedAway).hasValue(0);
        assertThat(hashing).hasValue(HashQueue.AT_ONCE + HashQueue.WAITING);
        assertThat(queue.inTurn(() -> "free again")).isEqualTo("free again");
    }

    @Test
    void a_place_is_given_back_whatever_the_work_ends_in() {
        for (int attempt = 0; attempt < 3 * HashQueue.AT_ONCE; attempt++) {
            assertThatThrownBy(() -> queue.inTurn(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
    }

    private int hash() {
        var number = hashing.incrementAndGet();
        try {
            finished.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
