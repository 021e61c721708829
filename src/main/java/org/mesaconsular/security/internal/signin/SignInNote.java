package org.mesaconsular.security.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.internal.secondfactor.TotpSecret;
import org.mesaconsular.shared.AccountId;

/**
 * That somebody gave the right password in this HTTP session and still owes a code. It opens nothing by itself: there is no
 * authentication yet. Kept with the session, so it is worth nothing in another one.
 *
 * @param passwordRevision that of the password then; a new password makes the note void
 * @param until when it ends
 * @param secret the secret to confirm when the account must get a second factor first; null when it has one
 */
public record SignInNote(
        AccountId account,
        String address,
        int passwordRevision,
        Instant until,
        @Nullable TotpSecret secret) implements Serializable {

    /** How long one has for the second step. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String ATTRIBUTE = SignInNote.class.getName();

    /** The note of a session; empty when there is none or its time is over. */
    public static Optional<SignInNote> in(@Nullable HttpSession session, Instant now) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignInNote note && now.isBefore(note.until)
                ? Optional.of(note)
                : Optional.empty();
    }

    /** Whether a session holds a note whose time is over. */
    public static boolean ranOut(@Nullable HttpSession session, Instant now) {
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof SignInNote
                && in(session, now).isEmpty();
    }

    /** Keeps the note in the session of this request, under a new session id. */
    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
        request.changeSessionId();
    }

    /** Forgets the note of a session. */
    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** A secret must not come into a log by way of the record that carries it. */
    @Override
    public String toString() {
        return "SignInNote[" + account + "]";
    }
}
