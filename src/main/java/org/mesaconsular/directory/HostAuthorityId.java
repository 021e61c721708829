package org.mesaconsular.directory;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies an authority of a host State. */
public record HostAuthorityId(UUID value) implements TypedId {

    /** A new random id. */
    public static HostAuthorityId random() {
        return new HostAuthorityId(UUID.randomUUID());
    }
}
