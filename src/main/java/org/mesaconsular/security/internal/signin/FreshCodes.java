package org.mesaconsular.security.internal.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;

/** Recovery codes made during a sign-in, between the step that made them and the page that shows them, once. */
public record FreshCodes(List<String> codes) implements Serializable {

    private static final String ATTRIBUTE = FreshCodes.class.getName();

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Those of a session, which forgets them; empty when there are none. */
    public static List<String> take(HttpSession session) {
        var waiting = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return waiting instanceof FreshCodes fresh ? fresh.codes() : List.of();
    }

    /** A secret must not come into a log by way of the record that carries it. */
    @Override
    public String toString() {
        return "FreshCodes";
    }
}
