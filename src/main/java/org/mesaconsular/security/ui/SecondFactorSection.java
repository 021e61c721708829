package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mesaconsular.security.Reassurance;
import org.mesaconsular.security.SecondFactorService;
import org.mesaconsular.security.SecondFactorState;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;

/** One's own second factor: whether there is one, and the ways to set it up, move it to another telephone or turn it off. */
class SecondFactorSection extends Section {

    private final transient SecondFactorService factors;
    private final transient Runnable done;

    /** @param done reads the page again after a change */
    SecondFactorSection(String title, SecondFactorService factors, SecondFactorState state, Runnable done) {
        super(title);
        this.factors = factors;
        this.done = done;
        var since = state.since();
        add(sentence("account.factor.why"));
        if (since != null) {
            add(sentence("account.factor.since", ReaderTimes.date(since)));
        }
        if (state.required()) {
            add(sentence("account.factor.required"));
        }
        beside(
                since == null
                        ? new StateBadge(getTranslation("account.factor.off"), Tone.PLAIN)
                        : new StateBadge(getTranslation("account.factor.on"), Tone.OK));
        add(since == null ? setUp() : change(state.required()));
    }

    private Div setUp() {
        return new Div(Acts.primary(getTranslation("account.factor.setUp"), () -> enrol(false)));
    }

    private Div change(boolean required) {
        var acts = new Div(Acts.plain(getTranslation("account.factor.move"), () -> enrol(true)));
        acts.addClassName("section-acts");
        if (!required) {
            acts.add(Acts.quiet(getTranslation("account.factor.remove"), this::remove));
        }
        return acts;
    }

    private void enrol(boolean replaces) {
        new EnrolDialog(factors, replaces, codes -> {
                    done.run();
                    new RecoveryCodesDialog(codes).open();
                })
                .open();
    }

    private void remove() {
        ReassuredDialog.of(
                        getTranslation("account.factor.remove.title"),
                        getTranslation("account.factor.remove.text"),
                        getTranslation("account.factor.remove.title"),
                        true,
                        this::removeWith)
                .open();
    }

    private void removeWith(Reassurance typed) {
        factors.remove(typed);
        done.run();
        Acts.done(getTranslation("account.factor.removed"));
    }

    private Paragraph sentence(String key, Object... filling) {
        var sentence = new Paragraph(getTranslation(key, filling));
        sentence.addClassName("soft");
        return sentence;
    }
}
