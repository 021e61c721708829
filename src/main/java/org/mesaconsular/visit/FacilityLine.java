package org.mesaconsular.visit;

import java.util.Set;

/**
 * One line of a file that can be entered.
 *
 * @param number the number of the line as a table program shows it, from 1
 * @param data what it says, and nothing where it says nothing
 * @param spokenOf what it has a readable cell for, be it empty; it takes nothing else away
 */
public record FacilityLine(
        int number, String name, FacilityData data, Set<FacilityField> spokenOf, FacilityCode code) {}
