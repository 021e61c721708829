package org.mesaconsular.demo;

import org.mesaconsular.shared.StartRefused;

/** The database holds something else than the demonstration; it is left as it is. */
class NotADemonstration extends StartRefused {

    NotADemonstration() {
        super("The database holds other content than the demonstration; nothing was changed.");
    }
}
