package org.mesaconsular.action.ui;

import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.Words;

/**
 * Asks back before a party is bound: shows the text, says whom it binds and which button does it.
 *
 * @param version the version of the text that the person has before the eyes
 * @param text the exact text of that version
 * @param party the party's name in the reader's language
 * @param consentRevision the revision of the party's consent that the person has seen
 */
record ConsentDialogs(
        ActionService actions,
        ActionId action,
        String title,
        int version,
        String text,
        String party,
        int consentRevision) {

    /** Where the text stands in the dialog: after what was refused, before the sentence that says whom it binds. */
    private static final int BEFORE_STATEMENT = 1;

    /** Consent without reservation. */
    void consent() {
        open(new BindingActDialog(
                title,
                Words.say("action.consent.statement", party, version),
                Words.say("action.consent.button", party, version),
                () -> answer(Answer.AGREED, "")));
    }

    /** Consent with a reservation, an objection, or a word that the capital is asked. */
    void withText(Answer answer) {
        var keys = "action." + key(answer);
        open(new BindingActDialog(
                title,
                Words.say(keys + ".statement", party, version),
                Words.say(keys + ".text"),
                Words.say(keys + ".button", party, version),
                statement -> answer(answer, statement)));
    }

    private void open(BindingActDialog dialog) {
        dialog.addComponentAtIndex(BEFORE_STATEMENT, new TextToAnswer(title, version, text));
        dialog.open();
    }

    private void answer(Answer answer, String statement) {
        actions.answer(action, version, answer, statement, consentRevision);
        Acts.done(Words.say("action.answered", party, version));
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
