package org.mesaconsular.action;

import org.mesaconsular.shared.Refusal;

/** The action is carried out already, so its text can no longer be put forward anew. */
public class TextIsSettled extends Refusal {

    public TextIsSettled() {
        super("action.refusal.textIsSettled");
    }
}
