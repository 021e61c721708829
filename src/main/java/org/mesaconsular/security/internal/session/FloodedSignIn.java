package org.mesaconsular.security.internal.session;

import java.util.Set;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Component;

/** Ends a sign-in whose browser goes on sending what no page sends. */
@Component
public class FloodedSignIn {

    private final CurrentSignIn current;
    private final SignInBook book;

    FloodedSignIn(CurrentSignIn current, SignInBook book) {
        this.current = current;
        this.book = book;
    }

    /** Ends the sign-in behind this thread, if there is one. Its pages cannot be told while this thread holds them. */
    public void end() {
        var id = current.id();
        if (id != null) {
            Thread.startVirtualThread(() ->
                    Viewers.run(Viewer.House.workingFor("end flood"), () -> book.end(Set.of(id), SignInEnd.FORGED)));
        }
    }
}
