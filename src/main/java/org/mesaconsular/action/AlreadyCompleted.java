package org.mesaconsular.action;

import org.mesaconsular.shared.Refusal;

/** The action is completed; nothing is added to it. */
public class AlreadyCompleted extends Refusal {

    public AlreadyCompleted() {
        super("action.refusal.alreadyCompleted");
    }
}
