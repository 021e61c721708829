package org.mesaconsular.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecentReadsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final RecentReads reads = new RecentReads();
    private final RecentReads.Reading reading = new RecentReads.Reading(UUID.randomUUID(), UUID.randomUUID(), 3);

    @Test
    void the_same_reading_is_new_again_only_after_a_short_while() {
        assertThat(reads.isNew(reading, NOON)).isTrue();
        assertThat(reads.isNew(reading, NOON.plus(RecentReads.SHORT_WHILE).minusMillis(1)))
                .isFalse();
        assertThat(reads.isNew(reading, NOON.plus(RecentReads.SHORT_WHILE))).isTrue();
    }

    @Test
    void a_later_revision_another_reader_and_what_was_forgotten_are_new() {
        reads.isNew(reading, NOON);

        assertThat(reads.isNew(new RecentReads.Reading(reading.account(), reading.subject(), 4), NOON))
                .isTrue();
        assertThat(reads.isNew(new RecentReads.Reading(UUID.randomUUID(), reading.subject(), 3), NOON))
                .isTrue();
        reads.forget(reading);
        assertThat(reads.isNew(reading, NOON)).isTrue();
    }
}
