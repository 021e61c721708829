package org.mesaconsular.security.internal;

import org.mesaconsular.shared.Refusal;

/** More passwords are being compared than the machine can do without making everybody wait. */
public class TooManyAtOnce extends Refusal {

    public TooManyAtOnce() {
        super("refusal.tooManyAtOnce");
    }
}
