package org.mesaconsular.shared;

import java.util.UUID;

/** Identifies a mission or an observer. */
public record PartyId(UUID value) implements TypedId {

    /** A new random id. */
    public static PartyId random() {
        return new PartyId(UUID.randomUUID());
    }
}
