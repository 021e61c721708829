package org.mesaconsular.security.internal.web;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.InterfaceLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The page for a request that could not be answered: a short sentence and a reference that also stands in the log. */
@Component
class ErrorSheet {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorSheet.class);

    private static final int OUR_FAULT = 500;

    /** Those with a sentence of their own. */
    private static final Set<Integer> WORDED = Set.of(403, 404, 405, 413, 503);

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/styles/fault.css">
            </head>
            <body><main><h1>%s</h1><p>%s</p></main></body>
            </html>
            """;

    private final I18NProvider words;

    ErrorSheet(I18NProvider words) {
        this.words = words;
    }

    /**
     * Answers with the page, unless something was sent already.
     *
     * @param cause what went wrong, for the log alone; null when the request was at fault
     */
    void write(HttpServletRequest request, HttpServletResponse response, int status, @Nullable Throwable cause)
            throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log(request, status, reference, cause);
        if (response.isCommitted()) {
            return;
        }
        AnswerHeaders.put(response, request.isSecure());
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        var page = page(nearest(request), status, reference).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        response.flushBuffer();
    }

    private static void log(HttpServletRequest request, int status, String reference, @Nullable Throwable cause) {
        if (status >= OUR_FAULT) {
            LOG.error("fault {}: {} answered with {}", reference, LogText.of(request), status, cause);
        } else {
            LOG.info("refused {}: {} answered with {}", reference, LogText.of(request), status);
        }
    }

    private String page(Locale language, int status, String reference) {
        var title = words.getTranslation("portal.name", language);
        var sentence = words.getTranslation("fault.page." + kind(status), language);
        var note = words.getTranslation("fault.page.reference", language, reference);
        return PAGE.formatted(language.getLanguage(), title, sentence, note);
    }

    private static String kind(int status) {
        if (WORDED.contains(status)) {
            return String.valueOf(status);
        }
        return status >= OUR_FAULT ? "ours" : "yours";
    }

    private static Locale nearest(HttpServletRequest request) {
        return InterfaceLanguage.nearest(Collections.list(request.getLocales())).locale();
    }
}
