package org.mesaconsular.security.internal.signin;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and a second step follows: to Spring Security that is no sign-in yet. */
class CodeOwed extends AuthenticationException {

    private final transient SignInNote note;

    CodeOwed(SignInNote note) {
        super("a code is owed");
        this.note = note;
    }

    SignInNote note() {
        return note;
    }
}
