package org.mesaconsular.action;

import org.mesaconsular.shared.Refusal;

/** The parties are not asked about this action now: all have agreed, or it is already carried out. */
public class ConsultationClosed extends Refusal {

    public ConsultationClosed() {
        super("action.refusal.consultationClosed");
    }
}
