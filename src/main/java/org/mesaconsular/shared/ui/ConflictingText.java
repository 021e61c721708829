package org.mesaconsular.shared.ui;

/**
 * A text that two people changed.
 *
 * @param label what the field is called
 * @param mine what this person typed
 * @param theirs what the other person saved
 */
public record ConflictingText(String label, String mine, String theirs) {

    boolean differs() {
        return !mine.equals(theirs);
    }
}
