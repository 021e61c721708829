package org.mesaconsular.directory;

import java.util.List;

/**
 * The beginning of the people of a party.
 *
 * @param first the first by name
 * @param total how many there are in all
 */
public record PeopleOfParty(List<Person> first, int total) {

    /** How many are not among the first. */
    public int more() {
        return total - first.size();
    }
}
