package org.mesaconsular.testing;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two addresses for tests over HTTP, where there are no screens: one for whoever is signed in, one for everybody. */
@TestComponent
@RestController
public class Probe {

    /** Who is signed in; nobody else is answered. */
    @GetMapping("/probe/me")
    public String me(@Nullable Principal principal) {
        return principal == null ? "" : principal.getName();
    }

    /** The token that a form of the portal would carry. */
    @GetMapping("/icons/probe")
    public String token(CsrfToken token) {
        return token.getToken();
    }
}
