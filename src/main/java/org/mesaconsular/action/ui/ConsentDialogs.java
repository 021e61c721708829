package org.mesaconsular.action.ui;

import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.Words;

/**
 * Asks back before a party is bound: says whom, to what, and which button does it.
 *
 * @param version the version of the text that the person has before the eyes
 * @param party the party's name in the reader's language
 * @param consentRevision the revision of the party's consent that the person has seen
 */
record ConsentDialogs(
        ActionService actions, ActionId action, String title, int version, String party, int consentRevision) {

    /** Consent without reservation. */
    void consent() {
        new BindingActDialog(
                        title,
                        Words.say("action.consent.statement", party, version),
                        Words.say("action.consent.button", party, version),
                        () -> answer(Answer.AGREED, ""))
                .open();
    }

    /** Consent with a reservation, an objection, or a word that the capital is asked. */
    void withText(Answer answer) {
        var keys = "action." + key(answer);
        new BindingActDialog(
                        title,
                        Words.say(keys + ".statement", party, version),
                        Words.say(keys + ".text"),
                        Words.say(keys + ".button", party, version),
                        text -> answer(answer, text))
                .open();
    }

    private void answer(Answer answer, String text) {
        actions.answer(action, version, answer, text, consentRevision);
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
