package org.mesaconsular.meeting;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies what came out of an agenda item. */
public record OutcomeId(UUID value) implements TypedId {

    /** A new random id. */
    public static OutcomeId random() {
        return new OutcomeId(UUID.randomUUID());
    }
}
