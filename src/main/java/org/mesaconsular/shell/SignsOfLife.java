package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.mesaconsular.shared.AccountId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets a page say that somebody is there who only types, warn before the sign-in ends, and keep what was typed into a form
 * until the form is closed, whatever becomes of the page.
 */
@Component
class SignsOfLife {

    private final Duration idle;

    SignsOfLife(@Value("${mesa.session.idle}") Duration idle) {
        this.idle = idle;
    }

    /** From here on this page is looked after; for the person who is signed in. */
    void begin(UI ui, AccountId account) {
        ui.getPage().addJsModule("context://components/session.js");
        ui.getPage()
                .executeJs(
                        "window.mesaSession.begin($0, $1, { warning: $2, stay: $3, kept: $4, goOn: $5 })",
                        (double) idle.toMillis(),
                        account.value().toString(),
                        ui.getTranslation("session.warning"),
                        ui.getTranslation("session.stay"),
                        ui.getTranslation("session.kept"),
                        ui.getTranslation("session.goOn"));
    }
}
