package org.mesaconsular.security.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.Optional;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.shared.ui.Words;
import org.springframework.stereotype.Component;

/** Says on the sign-in page why somebody is there who was signed in a moment ago. */
@Component
class EndedNote implements VaadinServiceInitListener {

    private static final String REASON = "ended";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addAfterNavigationListener(EndedNote::explain));
    }

    private static void explain(AfterNavigationEvent event) {
        var page = event.getActiveChain().getFirst();
        if (LoginNavigation.view().isInstance(page) && page instanceof HasComponents sheet) {
            reason(event).ifPresent(because -> sheet.addComponentAsFirst(note(because)));
        }
    }

    /** The address may say anything; only reasons that exist are put into words. */
    private static Optional<SignInEnd> reason(AfterNavigationEvent event) {
        var named = event.getLocation().getQueryParameters().getSingleParameter(REASON);
        return named.flatMap(name -> Arrays.stream(SignInEnd.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst());
    }

    private static Paragraph note(SignInEnd because) {
        var note = new Paragraph(Words.of("login.ended", because));
        note.addClassName("login-note");
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}
