package org.mesaconsular.security.internal.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The Content-Security-Policy. Pages of Flow get a nonce for their scripts; 'unsafe-eval' stays until Flow 25.4, whose
 * client starts without it.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    private static final String REST =
            "; style-src 'self' 'unsafe-inline'; default-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    /** For answers that are no page of Flow: no script but our own files. */
    static final String FALLBACK = "script-src 'self'" + REST + "; base-uri 'none'";

    /** Pages of Flow name the address of the portal as their base, and all they load is named relative to it. */
    private static final String OWN_BASE = "; base-uri 'self'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'" + REST + OWN_BASE);
    }

    private String nonce() {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
