package org.mesaconsular.meeting;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies an item of an agenda. */
public record AgendaItemId(UUID value) implements TypedId {

    /** A new random id. */
    public static AgendaItemId random() {
        return new AgendaItemId(UUID.randomUUID());
    }
}
