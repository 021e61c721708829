package org.mesaconsular.shared;

import java.util.UUID;

/** Identifies one circle of parties working together. */
public record WorkspaceId(UUID value) implements TypedId {

    /** A new random id. */
    public static WorkspaceId random() {
        return new WorkspaceId(UUID.randomUUID());
    }
}
