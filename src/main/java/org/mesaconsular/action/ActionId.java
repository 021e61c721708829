package org.mesaconsular.action;

import java.util.UUID;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.TypedId;

/** Identifies one joint action. */
public record ActionId(UUID value) implements TypedId {

    /** The kind under which other modules point to actions. */
    public static final String KIND = "action";

    /** A new random id. */
    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    /** How another module points to this action. */
    public OriginRef asOrigin() {
        return new OriginRef(KIND, value);
    }
}
