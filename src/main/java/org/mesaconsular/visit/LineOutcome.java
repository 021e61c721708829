package org.mesaconsular.visit;

/** What entering a line does to the register. */
public enum LineOutcome {
    /** A facility that was not there. */
    CREATED,
    /** A facility that was there, about which the file says something else. */
    CHANGED,
    /** A facility that was there and stays as it is. */
    UNCHANGED
}
