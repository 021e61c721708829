package org.mesaconsular.operation.internal;

import org.springframework.boot.ExitCodeGenerator;

/** The database was written by a version of the portal that came after this one; nothing was changed in it. */
class NewerDatabase extends RuntimeException implements ExitCodeGenerator {

    /** What the start command understands as a refusal. */
    private static final int REFUSED = 2;

    /** @param version of the first thing in it that this portal does not know */
    NewerDatabase(String version) {
        super("This database was written by a newer version of the portal (step " + version
                + "): start that version; nothing was changed.");
    }

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
