package org.mesaconsular.security.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Rights;
import org.mesaconsular.security.SignInEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session of a browser on this node, with the pages that are open in it. */
final class LocalSession {

    private static final Logger LOG = LoggerFactory.getLogger(LocalSession.class);

    /** A page that is busy for longer does not keep its session alive. */
    private static final long PATIENCE_MILLIS = 1_000;

    /** The page is emptied first: nothing of it stays in sight, and no form in it asks whether it may be left. */
    private static final String LEAVE =
            "document.body.replaceChildren(); window.location.replace(new URL($0, document.baseURI))";

    private final SignInMark mark;
    private final HttpSession session;
    private volatile @Nullable Rights rights;

    LocalSession(SignInMark mark, HttpSession session) {
        this.mark = mark;
        this.session = session;
    }

    SignInMark mark() {
        return mark;
    }

    /** Takes note of what the account may do now; answers what it might before, null at the first look. */
    @Nullable
    Rights note(Rights now) {
        var before = rights;
        rights = now;
        return before;
    }

    /** Gives the session the roles of these rights; answers whether it had others. */
    boolean follow(Rights now) {
        try {
            return Roles.follow(session, now.administrates());
        } catch (IllegalStateException ended) {
            LOG.debug("session ended meanwhile", ended);
            return false;
        }
    }

    /** Loads all pages of the session anew, because some of them may not be for this person any more. */
    void reload() {
        send("");
    }

    /** Sends all pages to the sign-in page and ends the session. */
    void close(SignInEnd because) {
        send(SignInGate.signInPage(because));
        try {
            session.invalidate();
        } catch (IllegalStateException already) {
            LOG.debug("session ended already", already);
        }
    }

    private void send(String address) {
        for (var pages : pages()) {
            await(pages.access(() -> pages.getUIs().forEach(ui -> send(ui, address))));
        }
    }

    private static void send(UI ui, String address) {
        ui.getPage()
                .executeJs(
                        LEAVE, address.isEmpty() ? ui.getActiveViewLocation().getPathWithQueryParameters() : address);
        ui.push();
    }

    private List<VaadinSession> pages() {
        try {
            return Collections.list(session.getAttributeNames()).stream()
                    .map(session::getAttribute)
                    .filter(VaadinSession.class::isInstance)
                    .map(VaadinSession.class::cast)
                    .toList();
        } catch (IllegalStateException ended) {
            LOG.debug("session ended meanwhile", ended);
            return List.of();
        }
    }

    private static void await(Future<?> sent) {
        try {
            sent.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException notReached) {
            LOG.info("a page could not be told to close: {}", notReached.toString());
        }
    }
}
