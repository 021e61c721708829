package org.mesaconsular.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.function.Consumer;
import org.mesaconsular.security.OpenSignIn;
import org.mesaconsular.security.Reassurance;
import org.mesaconsular.security.SignInService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;

/** The browsers the reader is signed in with, each with the way out of it. */
class WhereSignedIn extends Section {

    private final transient SignInService signIns;
    private final transient AuthenticationContext authentication;
    private final transient Runnable done;

    /** @param done what follows after a browser was signed out; the section itself stays as it is */
    WhereSignedIn(SignInService signIns, AuthenticationContext authentication, Runnable done) {
        super(Words.say("sessions.heading"));
        this.signIns = signIns;
        this.authentication = authentication;
        this.done = done;
        var open = signIns.mine();
        add(list(open));
        if (open.stream().anyMatch(signIn -> !signIn.here())) {
            var label = getTranslation("sessions.end.others");
            beside(Acts.plain(label + "…", () -> ask(label, signIns::endOthers)));
        }
    }

    private UnorderedList list(List<OpenSignIn> open) {
        var list = new UnorderedList();
        list.addClassNames("row-list", "sign-ins");
        open.forEach(signIn -> list.add(new ListItem(row(signIn))));
        return list;
    }

    private Div row(OpenSignIn signIn) {
        var name = new Span(name(signIn));
        name.addClassName("sign-in-browser");
        var title = new Div(name);
        title.addClassName("sign-in-title");
        if (signIn.here()) {
            title.add(new StateBadge(getTranslation("sessions.here"), Tone.OK));
        }
        var words = new Div(title, facts(signIn));
        words.addClassName("sign-in-words");
        var row = new Div(words, end(signIn));
        row.addClassName("sign-in-row");
        return row;
    }

    private Div facts(OpenSignIn signIn) {
        var facts = new Div(
                new Span(getTranslation("sessions.began", ReaderTimes.dateTime(signIn.began()))),
                new Span(getTranslation("sessions.seen", ReaderTimes.dateTime(signIn.lastSeen()))),
                new Span(getTranslation("sessions.address", signIn.address())));
        facts.addClassName("sign-in-facts");
        return facts;
    }

    /** A screen reader hears which browser a button is for, since every row has the same one. */
    private Button end(OpenSignIn signIn) {
        var label = getTranslation("frame.signOut");
        var button = signIn.here()
                ? Acts.quiet(label, authentication::logout)
                : Acts.quiet(label + "…", () -> ask(label, typed -> signIns.end(signIn.id(), typed)));
        return Words.named(button, label + " – " + name(signIn));
    }

    private String name(OpenSignIn signIn) {
        return signIn.browser().isEmpty() ? getTranslation("sessions.unknown") : signIn.browser();
    }

    /** Whoever sits down at a desk that was left open must not shut the person out elsewhere. */
    private void ask(String label, Consumer<Reassurance> act) {
        ReassuredDialog.of(label, getTranslation("sessions.end.text"), label, signIns.asksForCode(), typed -> {
                    act.accept(typed);
                    Acts.done(getTranslation("sessions.ended"));
                    done.run();
                })
                .open();
    }
}
