package org.mesaconsular.security.internal.browser;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The cookie that tells a browser on which an account signed in before; one for each account, for a desk that several people
 * share. It opens nothing by itself.
 */
final class BrowserCookie {

    /** How long a browser stays known after a sign-in. */
    static final Duration LIFE = Duration.ofDays(365);

    private static final String NAME = "mesa-browser-";

    /** Over TLS a browser takes a cookie with this beginning from this host alone. */
    private static final String HOST_ALONE = "__Host-";

    private static final int TELLING = 12;
    private static final int LONGEST = 64;

    private BrowserCookie() {}

    /** The value the browser of this thread's request sent for an account; empty when it sent none or there is no request. */
    static Optional<String> sent(String addressHash) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? sent(nameFor(addressHash, attributes.getRequest()), attributes.getRequest())
                : Optional.empty();
    }

    private static Optional<String> sent(String name, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst();
    }

    /** Hands the cookie out: to this portal alone, out of reach of scripts. */
    static void handOut(String addressHash, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(nameFor(addressHash, request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(LIFE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String nameFor(String addressHash, HttpServletRequest request) {
        return (request.isSecure() ? HOST_ALONE : "") + NAME + addressHash.substring(0, TELLING);
    }
}
