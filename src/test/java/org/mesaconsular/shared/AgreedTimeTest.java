package org.mesaconsular.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.AgreedTime.Pass;

class AgreedTimeTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @ParameterizedTest
    @CsvSource({
        "2026-02-24T10:00, America/Los_Angeles, 2026-02-24T18:00:00Z",
        "2026-03-08T01:59, America/Los_Angeles, 2026-03-08T09:59:00Z",
        "2026-03-08T03:00, America/Los_Angeles, 2026-03-08T10:00:00Z",
        "2026-02-24T10:00, America/Lima,        2026-02-24T15:00:00Z",
        "2026-10-04T02:30, Australia/Lord_Howe, 2026-10-03T15:30:00Z",
        "2026-02-24T10:00, UTC,                 2026-02-24T10:00:00Z",
    })
    void a_time_that_comes_once_is_one_instant(LocalDateTime wall, String zone, Instant expected) {
        var agreed = AgreedTime.of("start", wall, ZoneId.of(zone), null);

        assertThat(agreed.instant()).isEqualTo(expected);
        assertThat(agreed.wall()).isEqualTo(wall);
        assertThat(agreed.pass()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T02:00, America/Los_Angeles, 2026-03-08T03:00",
        "2026-03-08T02:30, America/Los_Angeles, 2026-03-08T03:00",
        "2026-03-08T02:59, America/Los_Angeles, 2026-03-08T03:00",
        // half an hour only
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-04T02:30",
        // at midnight: there is no 00:30
        "2026-09-06T00:30, America/Santiago,    2026-09-06T01:00",
        // a whole day left out at the date line
        "2011-12-30T10:00, Pacific/Apia,        2011-12-31T00:00",
    })
    void a_time_the_clocks_leap_over_is_refused_with_the_next_one(
            LocalDateTime wall, String zone, LocalDateTime expected) {
        assertThatExceptionOfType(NoSuchLocalTime.class)
                .isThrownBy(() -> AgreedTime.of("start", wall, ZoneId.of(zone), Pass.EARLIER))
                .satisfies(refusal -> {
                    assertThat(refusal.next()).isEqualTo(expected);
                    assertThat(refusal.field()).isEqualTo("start");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T01:00, America/Los_Angeles, 2026-11-01T08:00:00Z, 2026-11-01T09:00:00Z",
        "2026-11-01T01:30, America/Los_Angeles, 2026-11-01T08:30:00Z, 2026-11-01T09:30:00Z",
        "2026-04-05T01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z, 2026-04-04T15:15:00Z",
        "2026-04-04T23:30, America/Santiago,    2026-04-05T02:30:00Z, 2026-04-05T03:30:00Z",
    })
    void a_time_that_comes_twice_asks_which(LocalDateTime wall, String zone, Instant earlier, Instant later) {
        var place = ZoneId.of(zone);

        assertThatExceptionOfType(AmbiguousLocalTime.class)
                .isThrownBy(() -> AgreedTime.of("end", wall, place, null))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("end"));
        assertThat(AgreedTime.of("end", wall, place, Pass.EARLIER))
                .isEqualTo(new AgreedTime(wall, place, earlier))
                .extracting(AgreedTime::pass)
                .isEqualTo(Pass.EARLIER);
        assertThat(AgreedTime.of("end", wall, place, Pass.LATER))
                .isEqualTo(new AgreedTime(wall, place, later))
                .extracting(AgreedTime::pass)
                .isEqualTo(Pass.LATER);
    }

    @Test
    void the_hour_after_the_doubled_one_comes_once() {
        assertThat(AgreedTime.of("start", LocalDateTime.parse("2026-11-01T02:00"), LOS_ANGELES, null)
                        .pass())
                .isNull();
    }

    @Test
    void the_place_reads_what_was_agreed_though_the_rules_of_its_zone_changed_since() {
        var computedBeforeTheChange = new AgreedTime(
                LocalDateTime.parse("2026-12-15T10:00"), LOS_ANGELES, Instant.parse("2026-12-15T17:00:00Z"));

        assertThat(computedBeforeTheChange.in(LOS_ANGELES)).isEqualTo("2026-12-15T10:00");
    }

    @Test
    void another_zone_reads_the_same_only_when_its_clocks_do() {
        var agreed = AgreedTime.of("start", LocalDateTime.parse("2026-02-24T10:00"), LOS_ANGELES, null);

        assertThat(agreed.readsTheSameIn(ZoneId.of("America/Tijuana"))).isTrue();
        assertThat(agreed.readsTheSameIn(ZoneId.of("America/Lima"))).isFalse();
        assertThat(agreed.in(ZoneId.of("America/Lima"))).isEqualTo("2026-02-24T13:00");
    }
}
