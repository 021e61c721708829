package org.mesaconsular.demo;

import org.springframework.boot.ExitCodeGenerator;

/** The database holds something else than the demonstration; it is left as it is. */
class NotADemonstration extends IllegalStateException implements ExitCodeGenerator {

    private static final int REFUSED = 2;

    NotADemonstration() {
        super("The database holds other content than the demonstration; nothing was changed.");
    }

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
