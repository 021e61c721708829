package org.mesaconsular.security.internal.mail;

import org.springframework.boot.ExitCodeGenerator;

/** The setting of the portal's own address cannot be one; the portal does not start with it. */
class WrongAddress extends IllegalStateException implements ExitCodeGenerator {

    private static final int REFUSED = 2;

    WrongAddress(String setting) {
        super("The setting mesa.public-address must look like https://portal.example.org/, not " + setting + ".");
    }

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
