package org.mesaconsular.security.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a request asked for, fit for a line of the log: no line breaks, no control characters, not long, no query. */
final class LogText {

    private static final int LONGEST = 200;

    private LogText() {}

    static String of(HttpServletRequest request) {
        return clean(request.getMethod()) + " " + clean(request.getRequestURI()) + " from " + request.getRemoteAddr();
    }

    static String clean(@Nullable String said) {
        if (said == null) {
            return "–";
        }
        var plain = said.replaceAll("[^\\x21-\\x7E]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
