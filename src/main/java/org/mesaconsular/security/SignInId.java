package org.mesaconsular.security;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies one sign-in of one person in one browser. */
public record SignInId(UUID value) implements TypedId {

    /** A new random id. */
    public static SignInId random() {
        return new SignInId(UUID.randomUUID());
    }
}
