package org.mesaconsular.security.internal.session;

import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The roles a session was given at the sign-in, and how they follow what the account may do later. */
final class Roles {

    /** Opens the pages of the administration; what may be done there the services decide. */
    private static final GrantedAuthority ADMINISTRATOR = new SimpleGrantedAuthority("ROLE_ADMINISTRATOR");

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private Roles() {}

    /**
     * Gives or takes the role of administrators; everything else about the sign-in stays.
     *
     * @return whether the session had it otherwise
     */
    static boolean follow(HttpSession session, boolean administrates) {
        if (!(session.getAttribute(CONTEXT) instanceof SecurityContext context)
                || !(context.getAuthentication() instanceof Authentication now)
                || now.getAuthorities().contains(ADMINISTRATOR) == administrates) {
            return false;
        }
        var next =
                now.toBuilder().authorities(all -> change(all, administrates)).build();
        session.setAttribute(CONTEXT, new SecurityContextImpl(next));
        return true;
    }

    private static void change(Collection<GrantedAuthority> all, boolean administrates) {
        all.remove(ADMINISTRATOR);
        if (administrates) {
            all.add(ADMINISTRATOR);
        }
    }
}
