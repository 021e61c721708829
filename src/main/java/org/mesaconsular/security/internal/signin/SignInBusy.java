package org.mesaconsular.security.internal.signin;

import org.springframework.security.core.AuthenticationException;

/** Too many sign in at this moment; nobody looked at this attempt. */
class SignInBusy extends AuthenticationException {

    SignInBusy() {
        super("too many at once");
    }
}
