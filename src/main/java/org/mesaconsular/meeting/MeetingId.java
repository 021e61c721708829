package org.mesaconsular.meeting;

import java.util.UUID;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.TypedId;

/** Identifies a meeting. */
public record MeetingId(UUID value) implements TypedId {

    /** The kind under which other modules point to meetings. */
    public static final String KIND = "meeting";

    /** A new random id. */
    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /** How another module points to this meeting. */
    public OriginRef asOrigin() {
        return new OriginRef(KIND, value);
    }
}
