package org.mesaconsular.directory;

import java.util.List;

/**
 * The beginning of what a search found.
 *
 * @param first the best, in order
 * @param total how many there are in all
 */
public record FoundEntries(List<Found> first, int total) {

    /** How many are not among the first. */
    public int more() {
        return total - first.size();
    }
}
