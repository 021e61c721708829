package org.mesaconsular.operation.internal;

import org.mesaconsular.shared.StartRefused;

/** The database was written by a version of the portal that came after this one; nothing was changed in it. */
class NewerDatabase extends StartRefused {

    /** @param version of the first thing in it that this portal does not know */
    NewerDatabase(String version) {
        super("This database was written by a newer version of the portal (step " + version
                + "): start that version; nothing was changed.");
    }
}
