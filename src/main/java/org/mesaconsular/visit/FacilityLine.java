package org.mesaconsular.visit;

/**
 * One line of a file that can be entered.
 *
 * @param number the number of the line as a table program shows it; the heading is 1
 */
public record FacilityLine(int number, String name, FacilityData data, FacilityCode code) {}
