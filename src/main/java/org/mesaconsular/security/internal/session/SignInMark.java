package org.mesaconsular.security.internal.session;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.security.SignInId;
import org.mesaconsular.shared.Viewer;

/**
 * What a session of the browser knows of its sign-in. Bound to the session's id as well: a new sign-in in the same browser
 * changes that id, and is a sign-in of its own.
 */
final class SignInMark implements HttpSessionBindingListener {

    static final String NAME = SignInMark.class.getName();

    private final SignInId id;
    private final Viewer.Person person;
    private final String sessionId;
    private final Instant began;
    private final Consumer<SignInMark> onGone;
    private volatile Instant lastSeen;
    private volatile Instant lastNoted;
    private volatile @Nullable SignInEnd ended;

    SignInMark(SignInId id, Viewer.Person person, String sessionId, Instant began, Consumer<SignInMark> onGone) {
        this.id = id;
        this.person = person;
        this.sessionId = sessionId;
        this.began = began;
        this.lastSeen = began;
        this.lastNoted = began;
        this.onGone = onGone;
    }

    /** The mark of a session; null when nobody is signed in there. */
    static @Nullable SignInMark of(HttpSession session) {
        return (SignInMark) session.getAttribute(NAME);
    }

    boolean isFor(Viewer.Person viewer, HttpSession session) {
        return person.equals(viewer) && sessionId.equals(session.getId());
    }

    SignInId id() {
        return id;
    }

    Viewer.Person person() {
        return person;
    }

    Instant began() {
        return began;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    void seen(Instant now) {
        lastSeen = now;
    }

    /** Whether the database should learn when the person was last seen; asked again, not before the next time. */
    boolean isToBeNoted() {
        var seen = lastSeen;
        var due = !seen.isBefore(lastNoted.plus(SessionLimits.NOTED_AT_MOST_EVERY));
        if (due) {
            lastNoted = seen;
        }
        return due;
    }

    /** Why it ended; null while it is open. */
    @Nullable
    SignInEnd ended() {
        return ended;
    }

    /** Answers whether this ended it, rather than something before. */
    synchronized boolean end(SignInEnd because) {
        if (ended != null) {
            return false;
        }
        ended = because;
        return true;
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        onGone.accept(this);
    }
}
