package org.mesaconsular.action;

import org.mesaconsular.shared.Refusal;

/** The parties have not agreed to the action, so there is nothing to carry out yet. */
public class NotAgreedYet extends Refusal {

    public NotAgreedYet() {
        super("action.refusal.notAgreedYet");
    }
}
