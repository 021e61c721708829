package org.mesaconsular.visit;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies one visit. */
public record VisitId(UUID value) implements TypedId {

    /** A new random id. */
    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }
}
