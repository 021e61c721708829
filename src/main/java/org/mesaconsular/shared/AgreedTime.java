package org.mesaconsular.shared;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A moment as people agreed on it: a time on the wall of a place. The instant is computed from it and kept beside it, so
 * that records can be ordered; what was agreed stays the wall time, whatever becomes of the zone's rules.
 *
 * @param wall date and time on the wall, to the minute
 * @param zone the zone of the place
 * @param instant when that is
 */
@Embeddable
public record AgreedTime(
        // straight through java.time: as a java.sql.Timestamp, an hour missing in the machine's own zone would be moved
        @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime wall, ZoneId zone, Instant instant) {

    /** Which of two passes of the clock is meant when a wall time comes twice. */
    public enum Pass {
        /** Before the clock is put back. */
        EARLIER,
        /** After the clock was put back. */
        LATER
    }

    /**
     * The moment at which a place's clocks show this.
     *
     * @param field the property of the form record, for a refusal
     * @param pass which one is meant should the time come twice; disregarded when it comes once
     * @throws NoSuchLocalTime when the clocks there leap over it
     * @throws AmbiguousLocalTime when it comes twice and {@code pass} is null
     */
    public static AgreedTime of(String field, LocalDateTime typed, ZoneId zone, @Nullable Pass pass) {
        var wall = typed.truncatedTo(ChronoUnit.MINUTES);
        var offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            throw new NoSuchLocalTime(
                    field, wall, zone.getRules().getTransition(wall).getDateTimeAfter());
        }
        if (offsets.size() > 1 && pass == null) {
            throw new AmbiguousLocalTime(field, wall);
        }
        var offset = pass == Pass.LATER ? offsets.getLast() : offsets.getFirst();
        return new AgreedTime(wall, zone, wall.toInstant(offset));
    }

    /** Which pass was chosen; null when the wall time comes only once. */
    public @Nullable Pass pass() {
        var offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.size() < 2) {
            return null;
        }
        return instant.equals(wall.toInstant(offsets.getLast())) ? Pass.LATER : Pass.EARLIER;
    }

    /** What the clocks of another zone show at this moment; in the zone of the place, what was agreed. */
    public LocalDateTime in(ZoneId other) {
        return other.equals(zone) ? wall : LocalDateTime.ofInstant(instant, other);
    }

    /** Whether clocks in the other zone show the same date and time at this moment. */
    public boolean readsTheSameIn(ZoneId other) {
        return in(other).equals(wall);
    }
}
