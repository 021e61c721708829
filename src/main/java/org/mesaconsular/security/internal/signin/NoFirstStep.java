package org.mesaconsular.security.internal.signin;

import org.springframework.security.core.AuthenticationException;

/** A code without a right password before it. */
class NoFirstStep extends AuthenticationException {

    NoFirstStep() {
        super("no first step");
    }
}
