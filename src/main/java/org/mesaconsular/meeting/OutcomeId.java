package org.mesaconsular.meeting;

import java.util.UUID;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.TypedId;

/** Identifies what came out of an agenda item. */
public record OutcomeId(UUID value) implements TypedId {

    /** The kind under which other modules point to outcomes. */
    public static final String KIND = "outcome";

    /** A new random id. */
    public static OutcomeId random() {
        return new OutcomeId(UUID.randomUUID());
    }

    /** How another module points to this outcome. */
    public OriginRef asOrigin() {
        return new OriginRef(KIND, value);
    }
}
