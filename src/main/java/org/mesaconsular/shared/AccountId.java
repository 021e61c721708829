package org.mesaconsular.shared;

import java.util.UUID;

/** Identifies one person who may sign in. */
public record AccountId(UUID value) implements TypedId {

    /** A new random id. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }
}
