package org.mesaconsular.audit.internal;

import org.mesaconsular.audit.Verdict;

/** The first record that is not as the portal wrote it; ends an examination. */
final class BadRecord extends Exception {

    private final long number;

    BadRecord(long number, String what) {
        super("Record " + number + " of the audit is the first bad one: " + what + ".");
        this.number = number;
    }

    Verdict verdict() {
        return new Verdict(false, number, String.valueOf(getMessage()));
    }
}
