package org.mesaconsular.directory.ui;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Time zones as the fields show them. */
final class Zones {

    private Zones() {}

    /** The IANA name with spaces; empty when none is chosen. */
    static String name(@Nullable ZoneId zone) {
        return zone == null ? "" : zone.getId().replace('_', ' ');
    }
}
