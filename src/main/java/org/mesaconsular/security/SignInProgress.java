package org.mesaconsular.security;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.internal.signin.FreshCodes;
import org.mesaconsular.security.internal.signin.SignInNote;
import org.springframework.stereotype.Component;

/** Where the sign-in of a browser stands, for the pages that lead through it. */
@Component
public class SignInProgress {

    /** Named in the address of the sign-in page when too much time passed between the steps. */
    public static final String RAN_OUT = "late";

    /** Named in the address of the sign-in page when a link to a new password must be used first. */
    public static final String LINK_OWED = "link";

    /** Named in the address of the sign-in page when too many signed in at once for anybody to look at one more. */
    public static final String BUSY = "busy";

    /** Named in the address of the sign-in page when a browser that was signed in sends nothing any more that shows it. */
    public static final String GONE = "gone";

    private final Clock clock;

    SignInProgress(Clock clock) {
        this.clock = clock;
    }

    /** The step that is due in this session; empty when the password comes first. */
    public Optional<DueStep> due(@Nullable HttpSession session) {
        var now = clock.instant();
        return SignInNote.in(session, now)
                .map(note -> new DueStep(note.address(), enrolment(note), Duration.between(now, note.until())));
    }

    /** Whether a step was due in this session, and its time is over. */
    public boolean ranOut(@Nullable HttpSession session) {
        return SignInNote.ranOut(session, clock.instant());
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
