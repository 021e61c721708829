package org.mesaconsular.security;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.internal.signin.FreshCodes;
import org.mesaconsular.security.internal.signin.SignInNote;
import org.springframework.stereotype.Component;

/** Where the sign-in of a browser stands, for the pages that lead through it. */
@Component
public class SignInProgress {

    private final Clock clock;

    SignInProgress(Clock clock) {
        this.clock = clock;
    }

    /** The step that is due in this session; empty when the password comes first. */
    public Optional<DueStep> due(@Nullable HttpSession session) {
        return SignInNote.in(session, clock.instant()).map(note -> new DueStep(note.address(), enrolment(note)));
    }

    /** Recovery codes made during the sign-in of this session, which are shown once; empty when there are none. */
    public List<String> takeFreshCodes(HttpSession session) {
        return FreshCodes.take(session);
    }

    private static @Nullable Enrolment enrolment(SignInNote note) {
        var secret = note.secret();
        return secret == null ? null : new Enrolment(secret.base32(), secret.uri(note.address()));
    }
}
