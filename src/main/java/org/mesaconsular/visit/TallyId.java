package org.mesaconsular.visit;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies one tally. */
public record TallyId(UUID value) implements TypedId {

    /** A new random id. */
    public static TallyId random() {
        return new TallyId(UUID.randomUUID());
    }
}
