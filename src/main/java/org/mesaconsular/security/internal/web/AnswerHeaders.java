package org.mesaconsular.security.internal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * The headers every answer carries, whoever gives it. They are set before anything else: a page of Flow puts its own content
 * policy in place of this one, and files that may be kept say so themselves.
 */
final class AnswerHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", ContentPolicy.FALLBACK,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            // not "no-referrer": browsers would then hide where a form was sent from, which is looked at here
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                            + " microphone=(), midi=(), payment=(), usb=()",
            "Cache-Control", "no-store");

    /** For a year a browser asks for this portal, and for whatever is below its host, through TLS only. */
    private static final String STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

    private AnswerHeaders() {}

    static void put(HttpServletResponse response, boolean secure) {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
        }
    }
}
