package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.ConsentView;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;

/** What the action asks of the viewer's party, in words that say whom an answer binds and to what; and what was answered. */
class ConsentPanel extends Div {

    private final transient ActionPage page;
    private final transient ActionService actions;

    ConsentPanel(ActionPage page, ActionService actions) {
        this.page = page;
        this.actions = actions;
        addClassName("action-consent");
        Words.named(this, getTranslation("action.consent.panel"));
        getElement().setAttribute("role", "region");
        if (page.own() != null) {
            showOwn(page.own());
        } else {
            var observes = !page.row().table().answersKnown();
            add(new Paragraph(getTranslation(observes ? "action.consent.observer" : "action.consent.notAsked")));
        }
    }

    private void showOwn(ConsentView own) {
        var party = own.party().shortName(Reader.locale());
        var version = page.text().number();
        if (own.answeredAt() == null) {
            add(headline(getTranslation("action.consent.none", party)));
        } else {
            add(headline(getTranslation("action.consent.given." + own.answer().name(), party, version)));
            add(soft(Words.line(own.answeredBy(), ReaderTimes.dateTime(own.answeredAt()))));
            showStatement(own.statement());
        }
        if (page.rights().answers()) {
            showActs(own, party, version);
        } else if (page.row().state().consults()) {
            showWhoAnswers(party);
        }
    }

    private void showStatement(String statement) {
        if (!statement.isEmpty()) {
            add(new Quote(statement));
        }
    }

    private void showActs(ConsentView own, String party, int version) {
        var dialogs = new ConsentDialogs(actions, page, own);
        var consent = own.answer() == Answer.PENDING
                ? Acts.primary(getTranslation("action.consent.open", party), dialogs::consent)
                : Acts.plain(getTranslation("action.consent.open", party), dialogs::consent);
        consent.setVisible(own.answer() != Answer.AGREED);
        var acts = new Div(
                consent,
                Acts.plain(
                        getTranslation("action.reserve.open"), () -> dialogs.withText(Answer.AGREED_WITH_RESERVATION)),
                Acts.plain(getTranslation("action.object.open"), () -> dialogs.withText(Answer.OBJECTED)),
                Acts.quiet(getTranslation("action.await.open"), () -> dialogs.withText(Answer.AD_REFERENDUM)));
        acts.addClassName("acts");
        add(
                own.answer() == Answer.PENDING
                        ? new Paragraph(new Sentence("action.consent.binds", party, version))
                        : soft(getTranslation("action.consent.change")),
                acts);
    }

    private void showWhoAnswers(String party) {
        var holders = page.rights().mandateHolders();
        add(
                holders.isEmpty()
                        ? new Paragraph(getTranslation("action.consent.nobody", party))
                        : new Paragraph(getTranslation("action.consent.others", party, Words.list(holders))));
    }

    private static Paragraph headline(String words) {
        var headline = new Paragraph(words);
        headline.addClassName("action-strong");
        return headline;
    }

    private static Paragraph soft(String words) {
        var remark = new Paragraph(words);
        remark.addClassName("soft");
        return remark;
    }
}
