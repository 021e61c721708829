package org.mesaconsular.shared.ui;

/** The colour and icon that go with a word; never shown without the word. */
public enum Tone {
    /** Yes, done, in force. */
    OK,
    /** Tentative, with reservation, at risk. */
    AMBER,
    /** Refused, overdue or severe; red is kept for these. */
    RED,
    /** No answer, not reported: a dashed line, never to be mistaken for a no. */
    PENDING,
    /** A plain fact. */
    PLAIN
}
