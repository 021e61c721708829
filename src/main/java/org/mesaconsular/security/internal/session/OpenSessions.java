package org.mesaconsular.security.internal.session;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.security.SignInId;
import org.mesaconsular.shared.Viewer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The sessions of browsers that are signed in on this node. */
@Component
class OpenSessions {

    private final Map<SignInId, LocalSession> open = new ConcurrentHashMap<>();
    private final SignInBook book;
    private final SessionLimits limits;
    private final Clock clock;

    /** Whoever ends a sign-in may hold the lock of a page; closing takes the locks of other pages. */
    private final ExecutorService closers = Executors.newVirtualThreadPerTaskExecutor();

    private volatile boolean stopping;

    OpenSessions(SignInBook book, SessionLimits limits, Clock clock) {
        this.book = book;
        this.limits = limits;
        this.clock = clock;
    }

    /** Begins the sign-in of a person who came in with this session; what was there before in it ends. */
    SignInMark begin(Viewer.Person person, HttpSession session, String browser, String address) {
        var before = SignInMark.of(session);
        if (before != null && before.end(SignInEnd.REPLACED)) {
            book.end(Set.of(before.id()), SignInEnd.REPLACED);
        }
        var id = book.begin(person.account(), browser, address);
        var mark = new SignInMark(id, person, session.getId(), clock.instant(), this::gone);
        open.put(id, new LocalSession(mark, session));
        session.setAttribute(SignInMark.NAME, mark);
        return mark;
    }

    List<LocalSession> all() {
        return List.copyOf(open.values());
    }

    @EventListener
    void on(SignInsEnded ended) {
        ended.ids().forEach(id -> close(id, ended.because()));
    }

    /** Closes the pages and the session of a sign-in that has ended, unless it is closed already. */
    void close(SignInId id, SignInEnd because) {
        var session = open.remove(id);
        if (session != null && session.mark().end(because)) {
            closers.execute(() -> session.close(because));
        }
    }

    /** The session is no more: signed out, idle for too long, or replaced. */
    private void gone(SignInMark mark) {
        open.remove(mark.id());
        var because = reason(mark);
        if (mark.end(because)) {
            book.end(Set.of(mark.id()), because);
        }
    }

    private SignInEnd reason(SignInMark mark) {
        if (stopping) {
            return SignInEnd.RESTART;
        }
        // the container counts by its own clock and may be a moment earlier
        var almostIdle = limits.idle().minus(SessionLimits.NOTED_AT_MOST_EVERY);
        return mark.lastSeen().plus(almostIdle).isBefore(clock.instant()) ? SignInEnd.IDLE : SignInEnd.SIGNED_OUT;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }
}
