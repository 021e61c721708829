package org.mesaconsular.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies that a page names, looked up in one query. */
public record BodyRoll(Map<BodyId, Body> bodies) {

    /** The body with this id; null for null and for a body that is not on the roll. */
    public @Nullable Body of(@Nullable BodyId id) {
        return id == null ? null : bodies.get(id);
    }
}
