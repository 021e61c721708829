package org.mesaconsular.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** However often something is saved, an open page is read a few times a second and never misses the last change. */
class RereadsTest {

    private static final long APART = Rereads.APART.toNanos();

    private final Rereads rereads = new Rereads(0);

    @Test
    void after_a_quiet_moment_a_page_is_read_at_once() {
        assertThat(rereads.ask(0)).contains(Duration.ZERO);
    }

    @Test
    void what_changes_while_a_reading_is_waited_for_asks_for_no_other() {
        rereads.ask(0);

        assertThat(rereads.ask(1)).isEmpty();
        assertThat(rereads.ask(2)).isEmpty();
    }

    @Test
    void what_changes_once_a_reading_has_begun_asks_for_the_next_some_time_later() {
        rereads.ask(0);
        rereads.begin(10);

        assertThat(rereads.ask(20)).contains(Duration.ofNanos(APART - 10));
        assertThat(rereads.ask(30)).isEmpty();
        rereads.begin(10 + APART);
        assertThat(rereads.ask(10 + 3 * APART)).contains(Duration.ZERO);
    }

    @Test
    void a_thousand_saves_in_a_second_are_three_readings() {
        var readings = 0;
        var next = Long.MAX_VALUE;
        for (long now = 0; now < Duration.ofSeconds(1).toNanos(); now += 1_000_000) {
            if (now >= next) {
                rereads.begin(now);
                readings++;
                next = Long.MAX_VALUE;
            }
            var wait = rereads.ask(now);
            if (wait.isPresent()) {
                next = now + wait.get().toNanos();
            }
        }

        assertThat(readings).isEqualTo(3);
    }
}
