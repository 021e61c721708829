package org.mesaconsular.security.internal.session;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.SignInId;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The sign-in on whose behalf the current thread works: of a page that is read again, or of a request. */
@Component
public class CurrentSignIn {

    /** Null when no browser is behind this thread. */
    public @Nullable SignInId id() {
        var mark = ofPage();
        if (mark == null) {
            mark = ofRequest();
        }
        return mark instanceof SignInMark found ? found.id() : null;
    }

    private static @Nullable Object ofPage() {
        var session = VaadinSession.getCurrent();
        return session == null || session.getSession() == null
                ? null
                : session.getSession().getAttribute(SignInMark.NAME);
    }

    private static @Nullable Object ofRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : request.getAttribute(SignInMark.NAME, RequestAttributes.SCOPE_SESSION);
    }
}
