package org.mesaconsular.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.testing.StandingClock;

/** When open pages are told that a day has turned. */
class NewDaysTest {

    private static final WorkspaceId HERE = new WorkspaceId(UUID.randomUUID());
    private static final WorkspaceId THERE = new WorkspaceId(UUID.randomUUID());
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId CHATHAM = ZoneId.of("Pacific/Chatham");

    private final List<Object> told = new ArrayList<>();
    private final StandingClock clock = new StandingClock(Instant.EPOCH);
    private final NewDays days = new NewDays(clock, told::add);

    @Test
    void the_pages_of_a_workspace_are_told_once_after_midnight_in_its_zone() {
        clock.shows("2026-11-29T07:59:59Z");
        assertThat(days.today(HERE, LOS_ANGELES)).hasToString("2026-11-28");

        days.look();
        assertThat(told).isEmpty();
        clock.shows("2026-11-29T08:00:01Z");
        days.look();
        days.look();

        assertThat(told).containsExactly(RecordsChanged.in(HERE));
        assertThat(days.today(HERE, LOS_ANGELES)).hasToString("2026-11-29");
    }

    @Test
    void a_workspace_elsewhere_has_its_midnight_when_it_has() {
        clock.shows("2026-11-29T10:14:00Z");
        days.today(HERE, LOS_ANGELES);
        days.today(THERE, CHATHAM);

        clock.shows("2026-11-29T10:15:01Z");
        days.look();

        assertThat(told).containsExactly(RecordsChanged.in(THERE));
    }

    @Test
    void who_reads_just_after_midnight_does_not_keep_the_news_from_those_who_read_before() {
        clock.shows("2026-11-29T07:59:59Z");
        days.today(HERE, LOS_ANGELES);
        clock.shows("2026-11-29T08:00:00Z");
        days.today(HERE, LOS_ANGELES);

        clock.shows("2026-11-29T08:00:01Z");
        days.look();

        assertThat(told).hasSize(1);
    }

    @Test
    void a_page_that_stays_open_is_told_every_midnight_as_it_reads_again() {
        clock.shows("2026-11-29T07:00:00Z");
        days.today(HERE, LOS_ANGELES);

        for (var day = 29; day <= 30; day++) {
            clock.shows("2026-11-" + day + "T08:00:01Z");
            days.look();
            days.today(HERE, LOS_ANGELES);
        }

        assertThat(told).hasSize(2);
    }

    @Test
    void what_nobody_reads_any_more_is_forgotten() {
        clock.shows("2026-11-29T07:00:00Z");
        days.today(HERE, LOS_ANGELES);

        clock.shows("2026-11-29T08:00:01Z");
        days.look();
        clock.shows("2026-12-05T08:00:01Z");
        days.look();

        assertThat(told).hasSize(1);
    }
}
