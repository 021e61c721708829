package org.mesaconsular.security.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as the browser says it. Links from elsewhere may lead into the portal; nothing else from
 * elsewhere is let in: no form, no call, no push connection. Programs that are no browsers say neither of the two.
 */
final class Origin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private Origin() {}

    static boolean isForeign(HttpServletRequest request) {
        return !isMereReading(request) && (comesFromAnotherSite(request) || comesFromAnotherOrigin(request));
    }

    private static boolean isMereReading(HttpServletRequest request) {
        var query = request.getQueryString();
        // of a request that is malformed nothing is known; the server answers it by itself
        return request.getMethod() != null
                && request.getRequestURI() != null
                && READING.contains(request.getMethod())
                && request.getHeader("Upgrade") == null
                && !(query != null && query.contains("v-r=push"))
                && !request.getRequestURI().contains("/VAADIN/push");
    }

    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN_SITES.contains(site.toLowerCase(Locale.ROOT));
    }

    private static boolean comesFromAnotherOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin != null && !isOwn(authority(origin), request);
    }

    /** The host as the browser named it, or as a trusted proxy says that it was named. */
    private static boolean isOwn(@Nullable String authority, HttpServletRequest request) {
        return authority != null
                && (authority.equalsIgnoreCase(request.getHeader("Host"))
                        || authority.equalsIgnoreCase(request.getServerName())
                        || authority.equalsIgnoreCase(request.getServerName() + ":" + request.getServerPort()));
    }

    private static @Nullable String authority(String origin) {
        try {
            return new URI(origin).getAuthority();
        } catch (URISyntaxException nonsense) {
            return null;
        }
    }
}
