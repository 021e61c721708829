package org.mesaconsular.security.internal.signin;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and is not enough since the second factor beside it was taken away. */
class LinkOwed extends AuthenticationException {

    LinkOwed() {
        super("a link to a new password is owed");
    }
}
