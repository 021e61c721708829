package org.mesaconsular.shared.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.shared.NotFound;

/** Reads ids from the address bar; garbage there is answered like what does not exist. */
public final class AddressIds {

    private AddressIds() {}

    /** @throws NotFound when the parameter is missing or no id */
    public static UUID in(RouteParameters address, String parameter) {
        return address.get(parameter).flatMap(AddressIds::uuid).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the text is no id */
    public static UUID in(String text) {
        return uuid(text).orElseThrow(NotFound::new);
    }

    /** The id that a text writes out in full; empty for every other text. */
    public static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}
