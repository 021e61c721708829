package org.mesaconsular.security.internal.signin;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The second step of a sign-in as somebody tries it: the note of the first, and the code typed. */
class CodeAttempt extends AbstractAuthenticationToken {

    private final transient SignInNote note;
    private final String typed;

    CodeAttempt(SignInNote note, String typed) {
        super(List.of());
        this.note = note;
        this.typed = typed;
    }

    SignInNote note() {
        return note;
    }

    @Override
    public String getCredentials() {
        return typed;
    }

    @Override
    public String getPrincipal() {
        return note.address();
    }
}
