package org.mesaconsular.shared;

import org.springframework.boot.ExitCodeGenerator;

/** The portal does not start, for a reason that whoever operates it can do something about. */
public abstract class StartRefused extends IllegalStateException implements ExitCodeGenerator {

    /** What the start command understands as a refusal. */
    private static final int REFUSED = 2;

    /** @param sentence why, and what to do; the start command shows it as it is */
    protected StartRefused(String sentence) {
        super(sentence);
    }

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
