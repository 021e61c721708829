package org.mesaconsular.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of some bodies. */
public record BodyNames(Map<BodyId, String> byId) {

    /** The name of a body; empty for null and for a body that is not among these. */
    public String of(@Nullable BodyId id) {
        return id == null ? "" : byId.getOrDefault(id, "");
    }
}
