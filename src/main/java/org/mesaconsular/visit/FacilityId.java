package org.mesaconsular.visit;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies one place of detention. */
public record FacilityId(UUID value) implements TypedId {

    /** A new random id. */
    public static FacilityId random() {
        return new FacilityId(UUID.randomUUID());
    }
}
