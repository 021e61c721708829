package org.mesaconsular.security.internal.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.servlet.http.HttpSession;
import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.internal.signin.SignedIn;
import org.mesaconsular.shared.Viewer;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Takes nothing from the open push connection, which is for the way to the browser alone: pages send what happens in them as
 * requests. What comes in all the same was not sent by a page, and is neither read nor done.
 */
@Component
class SocketGuard implements VaadinServiceInitListener {

    private static final String WHAT = "the push connection, which takes none,";

    private final transient ForgedEvents forged;

    SocketGuard(ForgedEvents forged) {
        this.forged = forged;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            var servlet = service.getServlet();
            var name = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
            // absent where there is no server to be connected to
            if (servlet.getServletContext().getAttribute(name) instanceof AtmosphereFramework push) {
                push.interceptor(new OneWay());
            }
        }
    }

    /** Stands before Flow's own handler of what a browser sends. */
    private final class OneWay extends AtmosphereInterceptorAdapter {

        @Override
        public Action inspect(AtmosphereResource resource) {
            var request = resource.getRequest();
            if (!HttpMethod.POST.matches(request.getMethod())) {
                return Action.CONTINUE;
            }
            forged.tell(WHAT, sender(resource.session(false)), request.getRemoteAddr());
            return Action.CANCELLED;
        }
    }

    /** No request leads here, so nothing else has found out whose session it is. */
    private static Viewer sender(@Nullable HttpSession session) {
        var known = session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return known instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn person
                ? person.viewer()
                : new Viewer.Nobody();
    }
}
