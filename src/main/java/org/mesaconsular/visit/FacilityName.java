package org.mesaconsular.visit;

import java.time.LocalDate;

/**
 * A name of a facility; a later name never overwrites it.
 *
 * @param source who calls it that
 * @param from the day from which the source uses it
 */
public record FacilityName(String name, String source, LocalDate from) {}
