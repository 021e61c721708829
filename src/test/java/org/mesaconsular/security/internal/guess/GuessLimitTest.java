package org.mesaconsular.security.internal.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mesaconsular.security.internal.browser.BrowserMemory;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@ServiceTest
@OnBothDatabases
class GuessLimitTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Autowired
    GuessLedgers ledgers;

    @Autowired
    BrowserMemory browsers;

    @Autowired
    PlatformTransactionManager transactions;

    private final GuessedAccount somebody = GuessedAccount.of(UUID.randomUUID() + "@example.org");
    private final AtomicInteger evaluated = new AtomicInteger();

    @Test
    void ten_wrong_guesses_are_looked_at_and_no_eleventh() {
        var limit = at(NOON);

        var verdicts = IntStream.range(0, 12).mapToObj(guess -> wrong(limit)).toList();

        assertThat(verdicts.subList(0, 10)).allMatch(Verdict.Wrong.class::isInstance);
        assertThat(verdicts.subList(10, 12)).allMatch(Verdict.PastLimit.class::isInstance);
        assertThat(evaluated).hasValue(10);
    }

    @Test
    void the_right_guess_past_the_limit_is_not_looked_at_either() {
        var limit = at(NOON);
        IntStream.range(0, 10).forEach(guess -> wrong(limit));

        var verdict = limit.evaluate(somebody, () -> Optional.of("inside"));

        assertThat(verdict.right()).isEmpty();
    }

    @Test
    void a_guess_counts_for_a_quarter_of_an_hour() {
        wrong(at(NOON));
        var later = at(NOON.plus(Duration.ofMinutes(14)));
        IntStream.range(0, 9).forEach(guess -> wrong(later));

        assertThat(wrong(at(NOON.plus(GuessLedger.SPAN).minusMillis(1)))).isInstanceOf(Verdict.PastLimit.class);
        assertThat(wrong(at(NOON.plus(GuessLedger.SPAN)))).isInstanceOf(Verdict.Wrong.class);
        assertThat(wrong(at(NOON.plus(GuessLedger.SPAN)))).isInstanceOf(Verdict.PastLimit.class);
    }

    /** Each portal that is started has a limit of its own; what they count stands in the database. */
    @Test
    void guesses_before_a_restart_and_on_another_node_count_too() {
        IntStream.range(0, 4).forEach(guess -> wrong(at(NOON)));
        var afterRestart = at(NOON);
        var otherNode = at(NOON);
        IntStream.range(0, 3).forEach(guess -> wrong(afterRestart));
        IntStream.range(0, 3).forEach(guess -> wrong(otherNode));

        assertThat(wrong(afterRestart)).isInstanceOf(Verdict.PastLimit.class);
        assertThat(wrong(otherNode)).isInstanceOf(Verdict.PastLimit.class);
        assertThat(evaluated).hasValue(10);
    }

    @Test
    void right_guesses_lock_nobody_out_and_make_wrong_ones_no_fewer() {
        var limit = at(NOON);
        IntStream.range(0, 9).forEach(guess -> wrong(limit));

        var inside = IntStream.range(0, 15)
                .mapToObj(time -> limit.evaluate(somebody, () -> Optional.of("inside")))
                .toList();

        assertThat(inside).allMatch(Verdict.Right.class::isInstance);
        assertThat(wrong(limit)).isInstanceOf(Verdict.Wrong.class);
        assertThat(wrong(limit)).isInstanceOf(Verdict.PastLimit.class);
    }

    @Test
    void an_attempt_that_fails_counts_as_wrong() {
        var limit = at(NOON);

        IntStream.range(0, 10)
                .forEach(guess -> assertThatThrownBy(() -> limit.evaluate(somebody, () -> {
                            throw new IllegalStateException("the database is gone");
                        }))
                        .isInstanceOf(IllegalStateException.class));

        assertThat(wrong(limit)).isInstanceOf(Verdict.PastLimit.class);
    }

    @Test
    void the_address_counts_and_not_how_it_is_typed() {
        assertThat(GuessedAccount.of(" Maria@Example.org "))
                .isEqualTo(GuessedAccount.of("maria@example.org"))
                .isNotEqualTo(GuessedAccount.of("mario@example.org"));
    }

    @Test
    void of_thirty_at_once_no_more_than_ten_are_looked_at() throws InterruptedException {
        var limit = at(NOON);
        var start = new CountDownLatch(1);

        try (var guessers = Executors.newFixedThreadPool(15)) {
            IntStream.range(0, 30)
                    .forEach(guess -> guessers.submit(() -> {
                        start.await();
                        return wrong(limit);
                    }));
            start.countDown();
        }

        assertThat(evaluated).hasValue(10);
    }

    @Test
    void ledgers_in_which_nothing_counts_are_thrown_away() {
        var others = opened();
        wrong(at(NOON));

        at(NOON.plus(Duration.ofMinutes(29))).sweep();
        var afterHalfTheTime = opened();
        at(NOON.plus(Duration.ofMinutes(31))).sweep();

        assertThat(afterHalfTheTime).isEqualTo(others + 1);
        assertThat(opened()).isEqualTo(others);
    }

    private long opened() {
        return Viewers.as(new Viewer.House("test", null), ledgers::count);
    }

    private Verdict<String> wrong(GuessLimit limit) {
        return limit.evaluate(somebody, () -> {
            evaluated.incrementAndGet();
            return Optional.empty();
        });
    }

    private GuessLimit at(Instant now) {
        return new GuessLimit(ledgers, browsers, Clock.fixed(now, ZoneOffset.UTC), transactions);
    }
}
