package org.mesaconsular.action;

/** How far a joint action has come. Overdue is no state: it is computed from the due date. */
public enum ActionState {
    /** The parties are asked to consent to the text. */
    IN_CONSULTATION,
    /** Every party that was asked has agreed. */
    AGREED,
    /** The parties carry it out. */
    IN_PROGRESS,
    /** Done. */
    COMPLETED;

    /** Whether parties answer now. */
    public boolean consults() {
        return this == IN_CONSULTATION;
    }

    /** Whether the text may still be put forward anew. */
    public boolean textIsOpen() {
        return this == IN_CONSULTATION || this == AGREED;
    }

    /** Whether parties report on it now. */
    public boolean isCarriedOut() {
        return this == AGREED || this == IN_PROGRESS;
    }
}
