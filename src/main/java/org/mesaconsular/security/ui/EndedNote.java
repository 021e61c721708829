package org.mesaconsular.security.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.Optional;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.security.SignInProgress;
import org.mesaconsular.shared.ui.Words;
import org.springframework.stereotype.Component;

/** Says on the sign-in page why somebody is there who was signed in, or on the way in, a moment ago. */
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
            words(event.getLocation().getQueryParameters()).ifPresent(words -> sheet.addComponentAsFirst(note(words)));
        }
    }

    private static Optional<String> words(QueryParameters address) {
        var said = address.getParameters().keySet();
        if (said.contains(SignInProgress.RAN_OUT)) {
            return Optional.of(Words.say("login.late"));
        }
        if (said.contains(SignInProgress.GONE)) {
            return Optional.of(Words.say("login.gone"));
        }
        if (said.contains(SignInProgress.BUSY)) {
            return Optional.of(Words.say("refusal.tooManyAtOnce"));
        }
        return said.contains(SignInProgress.LINK_OWED)
                ? Optional.of(Words.say("login.linkOwed"))
                : reason(address).map(because -> Words.of("login.ended", because));
    }

    /** The address may say anything; only reasons that exist are put into words. */
    private static Optional<SignInEnd> reason(QueryParameters address) {
        var named = address.getSingleParameter(REASON);
        return named.flatMap(name -> Arrays.stream(SignInEnd.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst());
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("login-note");
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}
