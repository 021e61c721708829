package org.mesaconsular.shared.ui.table;

import java.util.Locale;

/** What a party at the table has answered, as its ring and badge show it. The word for it is given by the caller. */
public enum SeatState {
    /** Said yes: accepted, consented, adopted. */
    YES(Tone.OK, Badge.CHECK),
    /** Consents because the time for objecting passed in silence. */
    TACIT(Tone.OK, Badge.CHECK),
    /** Said perhaps. */
    TENTATIVE(Tone.AMBER, Badge.TILDE),
    /** Said yes with a reservation. */
    RESERVED(Tone.AMBER, Badge.TILDE),
    /** Said yes, subject to confirmation by its capital. */
    AD_REFERENDUM(Tone.AMBER, Badge.TILDE),
    /** Has not answered; never to be read as a no. */
    NO_ANSWER(Tone.NONE, Badge.NONE),
    /** Said no: declined or objected. */
    NO(Tone.RED, Badge.CROSS),
    /** Sits at the table without being asked anything, as in a visit’s team. */
    PRESENT(Tone.NONE, Badge.NONE);

    /** The colour of a state; it never stands alone, the badge, the ring’s line and a word say the same. */
    public enum Tone {
        /** Green. */
        OK,
        /** Amber. */
        AMBER,
        /** Red. */
        RED,
        /** Plain. */
        NONE
    }

    /** The sign on the ring. */
    public enum Badge {
        /** A tick. */
        CHECK,
        /** A tilde. */
        TILDE,
        /** A cross. */
        CROSS,
        /** No sign. */
        NONE
    }

    private final Tone tone;
    private final Badge badge;

    SeatState(Tone tone, Badge badge) {
        this.tone = tone;
        this.badge = badge;
    }

    /** {@return the colour of this state} */
    public Tone tone() {
        return tone;
    }

    /** {@return the sign on the ring} */
    public Badge badge() {
        return badge;
    }

    /** {@return the CSS classes that draw this state: its tone and itself, as {@code tone-ok state-yes}} */
    String cssClasses() {
        return "tone-" + css(tone) + " state-" + css(this);
    }

    private static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
