package org.mesaconsular.security.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.testing.StandingClock;

/** Whoever sends forged events by the thousand fills neither the log nor the record. */
class ForgedEventsTest {

    private static final Viewer PERSON = new Viewer.Person(AccountId.random(), PartyId.random());

    private final StandingClock clock = new StandingClock(Instant.parse("2026-11-30T12:00:00Z"));
    private final List<Object> told = new ArrayList<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final ForgedEvents forged = new ForgedEvents(told::add, clock, ended::incrementAndGet);

    @Test
    void the_first_of_a_second_are_told_singly_and_the_others_in_one_entry() {
        send(5_000);
        assertThat(told).hasSize(10);

        forged.tellCounted();

        assertThat(told)
                .hasSize(11)
                .last()
                .isInstanceOfSatisfying(
                        NotableAct.class, act -> assertThat(act.details()).containsEntry("reason", "4990 more events"));
        forged.tellCounted();
        assertThat(told).hasSize(11);
    }

    @Test
    void a_second_later_they_are_told_singly_again() {
        send(11);
        clock.passes(Duration.ofSeconds(1));
        send(11);

        assertThat(told).hasSize(20);
    }

    @Test
    void a_sign_in_that_goes_on_is_ended_once() {
        send(199);
        assertThat(ended).hasValue(0);

        send(5_000);

        assertThat(ended).hasValue(1);
    }

    @Test
    void a_few_now_and_then_end_nothing() {
        for (int minute = 0; minute < 60; minute++) {
            send(10);
            clock.passes(Duration.ofMinutes(1));
            forged.tellCounted();
        }

        assertThat(ended).hasValue(0);
    }

    @Test
    void nobody_is_told_of_what_strangers_send() {
        forged.tell("a hidden component", new Viewer.Nobody(), "192.0.2.7");

        assertThat(told).isEmpty();
    }

    private void send(int events) {
        for (int event = 0; event < events; event++) {
            forged.tell("a hidden component", PERSON, "192.0.2.7");
        }
    }
}
