package org.mesaconsular.visit;

/** What becomes of a fact that is known where a file has an empty cell for it. */
public enum EmptyCells {
    /** It stays. */
    KEEP,
    /** It goes, because somebody who saw it listed said so. */
    CLEAR
}
