package org.mesaconsular.directory;

import java.util.List;

/**
 * The beginning of what a search found.
 *
 * @param first the best, in order
 * @param ranked how many can be shown
 * @param total how many there are in all
 */
public record FoundEntries(List<Found> first, int ranked, int total) {

    /** How many can be shown beside the first. */
    public int more() {
        return ranked - first.size();
    }

    /** How many fit and cannot be shown: more has to be typed to see the right ones. */
    public int beyond() {
        return total - ranked;
    }
}
