package org.mesaconsular.audit.internal;

import java.nio.file.Path;
import org.mesaconsular.shared.StartRefused;

/** The records are sealed with another key: to go on would make a record that no key can vouch for as a whole. */
class WrongAuditKey extends StartRefused {

    WrongAuditKey(Path file) {
        super("The audit of this database is sealed with another key than the one in " + file
                + ": put the right key there (every node of a portal uses the same); nothing was changed.");
    }
}
