package org.mesaconsular.action;

import org.mesaconsular.shared.Refusal;

/** The text that was answered is not the text that is asked about now; nobody consents to words not read. */
public class TextHasChanged extends Refusal {

    public TextHasChanged() {
        super("action.refusal.textHasChanged");
    }
}
