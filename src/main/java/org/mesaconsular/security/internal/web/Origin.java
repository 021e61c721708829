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

    /** @param known the address by which people reach the portal, as the operator said; empty when nobody said */
    static boolean isForeign(HttpServletRequest request, String known) {
        return !isMereReading(request) && (comesFromAnotherSite(request) || comesFromAnotherOrigin(request, known));
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

    private static boolean comesFromAnotherOrigin(HttpServletRequest request, String known) {
        var origin = request.getHeader("Origin");
        return origin != null && !isOwn(Source.of(origin), request, known);
    }

    /** As the browser addressed this request, or as a trusted proxy says that it did; or as the operator said. */
    private static boolean isOwn(@Nullable Source source, HttpServletRequest request, String known) {
        return source != null
                && (source.equals(Source.of(request)) || (!known.isEmpty() && source.equals(Source.of(known))));
    }

    /** Scheme, host and port: two pages of the same host over other schemes or ports are of two origins (RFC 6454). */
    private record Source(String scheme, String host, int port) {

        static Source of(HttpServletRequest request) {
            return of(request.getScheme(), request.getServerName(), request.getServerPort());
        }

        static @Nullable Source of(String address) {
            try {
                var uri = new URI(address);
                return uri.getScheme() == null || uri.getHost() == null || uri.getUserInfo() != null
                        ? null
                        : of(uri.getScheme(), uri.getHost(), uri.getPort());
            } catch (URISyntaxException nonsense) {
                return null;
            }
        }

        private static Source of(String scheme, String host, int port) {
            var usual = scheme.equalsIgnoreCase("https") ? 443 : 80;
            return new Source(scheme.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT), port > 0 ? port : usual);
        }
    }
}
