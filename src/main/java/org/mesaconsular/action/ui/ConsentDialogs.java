package org.mesaconsular.action.ui;

import java.util.List;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.ConsentView;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;

/**
 * Asks back before a party is bound: shows the text and what others reserved, says whom it binds and which button does it.
 *
 * @param page the action as the person has it before the eyes
 * @param own what the party answered or is asked
 */
record ConsentDialogs(ActionService actions, ActionPage page, ConsentView own) {

    /** Where the text stands in the dialog: after what was refused, before the sentence that says whom it binds. */
    private static final int BEFORE_STATEMENT = 1;

    /** @throws NotFound when the viewer's party is not asked, or not any more */
    static ConsentDialogs of(ActionService actions, ActionPage page) {
        var own = page.own();
        if (own == null) {
            throw new NotFound();
        }
        return new ConsentDialogs(actions, page, own);
    }

    /** Consent without reservation. */
    void consent() {
        open(new BindingActDialog(
                page.row().title(),
                Words.say("action.consent.statement", party(), version()),
                Words.say("action.consent.button", party(), version()),
                () -> answer(Answer.AGREED, "")));
    }

    /** Consent with a reservation, an objection, or a word that the capital is asked. */
    void withText(Answer answer) {
        var keys = "action." + key(answer);
        open(new BindingActDialog(
                page.row().title(),
                Words.say(keys + ".statement", party(), version()),
                Words.say(keys + ".text"),
                Words.say(keys + ".button", party(), version()),
                statement -> answer(answer, statement)));
    }

    private void open(BindingActDialog dialog) {
        var reserved = reservedByOthers();
        if (!reserved.isEmpty()) {
            dialog.addComponentAtIndex(BEFORE_STATEMENT, new Reservations(reserved));
        }
        var text = new TextToAnswer(page.row().title(), version(), page.text().text());
        dialog.addComponentAtIndex(BEFORE_STATEMENT, text);
        dialog.open();
    }

    /** What others put on record before: whoever consents knows to what the others did. */
    private List<ConsentView> reservedByOthers() {
        return page.consents().stream()
                .filter(consent -> consent.answer() == Answer.AGREED_WITH_RESERVATION)
                .filter(consent -> !consent.party().id().equals(own.party().id()))
                .toList();
    }

    private void answer(Answer answer, String statement) {
        actions.answer(page.row().id(), version(), answer, statement, own.revision());
        Acts.done(Words.say("action.answered", party(), version()));
    }

    private String party() {
        return own.party().shortName(Reader.locale());
    }

    private int version() {
        return page.text().number();
    }

    private static String key(Answer answer) {
        return switch (answer) {
            case AGREED_WITH_RESERVATION -> "reserve";
            case OBJECTED -> "object";
            case AD_REFERENDUM -> "await";
            case AGREED, PENDING -> throw new IllegalArgumentException(answer.name());
        };
    }
}
