package org.mesaconsular.security.internal.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Stands behind the filter that finds out who is signed in: enters new sign-ins in the book, whichever way they came about,
 * and lets nothing through for one that has ended.
 */
public class SignInGate extends OncePerRequestFilter {

    private static final String SIGN_IN_PAGE = "login";

    private final Attendance attendance;

    public SignInGate(Attendance attendance) {
        this.attendance = attendance;
    }

    /** The address of the sign-in page that says why, relative to the portal's root. */
    static String signInPage(SignInEnd because) {
        return SIGN_IN_PAGE + "?ended=" + because;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var ended = attendance.note(request);
        if (ended != null) {
            SecurityContextHolder.clearContext();
            if (goesToAPage(request)) {
                response.sendRedirect(request.getContextPath() + "/" + signInPage(ended));
                return;
            }
        }
        chain.doFilter(request, response);
        attendance.note(request);
    }

    /** Anything else goes on as a request of nobody, and is refused as such. */
    private static boolean goesToAPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && !request.getRequestURI().equals(request.getContextPath() + "/" + SIGN_IN_PAGE);
    }

    /** Keeps the book of who comes by. */
    @Component
    public static class Attendance {

        private final OpenSessions sessions;
        private final Clock clock;

        Attendance(OpenSessions sessions, Clock clock) {
            this.sessions = sessions;
            this.clock = clock;
        }

        /** Why the sign-in of this request has ended, with its session; null when it goes on or there is none. */
        @Nullable
        SignInEnd note(HttpServletRequest request) {
            var session = request.getSession(false);
            if (session == null || !(Viewers.current() instanceof Viewer.Person person)) {
                return null;
            }
            SignInMark mark;
            synchronized (WebUtils.getSessionMutex(session)) {
                mark = SignInMark.of(session);
                if (mark == null || !mark.isFor(person, session)) {
                    var browser = BrowserName.of(request.getHeader("User-Agent"));
                    mark = sessions.begin(person, session, browser, request.getRemoteAddr());
                }
            }
            var ended = mark.ended();
            if (ended != null) {
                session.invalidate();
            } else if (showsLife(request)) {
                mark.seen(clock.instant());
            }
            return ended;
        }

        /** What an open page sends by itself, without anybody at it, does not count. */
        private static boolean showsLife(HttpServletRequest request) {
            var kind = request.getQueryString();
            return kind == null || !(kind.contains("v-r=heartbeat") || kind.contains("v-r=push"));
        }
    }
}
