package org.mesaconsular.security.internal.signin;

import org.springframework.security.core.AuthenticationException;

/** A code too long after the right password. */
class CodeTooLate extends AuthenticationException {

    CodeTooLate() {
        super("the first step is too long ago");
    }
}
