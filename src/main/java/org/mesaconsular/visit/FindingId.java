package org.mesaconsular.visit;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies one finding. */
public record FindingId(UUID value) implements TypedId {

    /** A new random id. */
    public static FindingId random() {
        return new FindingId(UUID.randomUUID());
    }
}
