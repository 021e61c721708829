package org.mesaconsular.demo;

import org.mesaconsular.shared.StartRefused;

/** The database holds something else than the whole demonstration; it is left as it is. */
class NotADemonstration extends StartRefused {

    NotADemonstration() {
        super("The database holds other content than the demonstration, or one that was not entered to its end:"
                + " nothing was changed; choose an empty folder or database.");
    }
}
