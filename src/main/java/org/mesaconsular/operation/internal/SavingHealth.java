package org.mesaconsular.operation.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Down when nothing can be saved; tries it, at most every few seconds, with a commit of its own. */
@Component("saving")
class SavingHealth implements HealthIndicator {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final RoomToSave room;
    private final JdbcTemplate database;
    private final Clock clock;
    private Instant tried = Instant.EPOCH;
    private Health last = Health.unknown().build();

    SavingHealth(RoomToSave room, JdbcTemplate database, Clock clock) {
        this.room = room;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public synchronized Health health() {
        if (clock.instant().isAfter(tried.plus(FRESH))) {
            last = room.isThere() ? attempt() : down("the disk is full: reading goes on, nothing is saved");
            tried = clock.instant();
        }
        return last;
    }

    private Health attempt() {
        try {
            database.update("update heartbeat set at = ?", Timestamp.from(clock.instant()));
            return Health.up().build();
        } catch (DataAccessException refused) {
            return down("the database cannot be written");
        }
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
