package org.mesaconsular.action;

/** What a party answers when it is asked to consent to a text. */
public enum Answer {
    /** Has not answered; never to be read as a no. */
    PENDING(false, false),
    /** Agrees. */
    AGREED(true, false),
    /** Agrees and puts a reservation on record. */
    AGREED_WITH_RESERVATION(true, true),
    /** Awaits word from the capital, so does not agree yet. */
    AD_REFERENDUM(false, false),
    /** Objects, and says why. */
    OBJECTED(false, true);

    private final boolean agrees;
    private final boolean needsText;

    Answer(boolean agrees, boolean needsText) {
        this.agrees = agrees;
        this.needsText = needsText;
    }

    /** Whether it counts as consent. */
    public boolean agrees() {
        return agrees;
    }

    /** Whether it means nothing without words. */
    public boolean needsText() {
        return needsText;
    }
}
