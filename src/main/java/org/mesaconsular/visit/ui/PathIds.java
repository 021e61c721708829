package org.mesaconsular.visit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Ids in addresses. */
final class PathIds {

    private PathIds() {}

    /** The id of a route parameter; empty when it is none, for which there is nothing to find. */
    static Optional<UUID> of(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(PathIds::uuid);
    }

    /** The id that a text writes out in full; empty for every other text. */
    static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}
