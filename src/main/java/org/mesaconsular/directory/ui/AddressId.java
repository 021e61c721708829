package org.mesaconsular.directory.ui;

import java.util.UUID;
import org.mesaconsular.shared.NotFound;

/** Reads ids from the address bar. */
final class AddressId {

    private AddressId() {}

    /** @throws NotFound when it is no id: such a page does not exist either */
    static UUID in(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException garbage) {
            throw new NotFound();
        }
    }
}
