package org.mesaconsular.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of meetings.
 *
 * @param next where the next part begins; null when this is the last
 */
public record MeetingSlice(List<MeetingRow> rows, @Nullable Place next) {

    private static final Place EARLIEST = new Place(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));
    private static final Place LATEST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    /**
     * A place in the list: after the meeting that begins then and has this id.
     *
     * @param begins the instant at which that meeting begins
     */
    public record Place(Instant begins, UUID id) {}

    /** The place before the first meeting of a list. */
    public static Place start(MeetingPeriod period) {
        return period == MeetingPeriod.UPCOMING ? EARLIEST : LATEST;
    }

    static MeetingSlice of(List<MeetingRow> rows, boolean more) {
        return new MeetingSlice(rows, more ? place(rows.getLast()) : null);
    }

    private static Place place(MeetingRow row) {
        return new Place(row.facts().begins().instant(), row.id().value());
    }
}
