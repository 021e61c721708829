package org.mesaconsular.meeting;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies a meeting. */
public record MeetingId(UUID value) implements TypedId {

    /** A new random id. */
    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }
}
