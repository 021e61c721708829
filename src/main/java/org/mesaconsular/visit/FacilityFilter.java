package org.mesaconsular.visit;

/**
 * What somebody looks for in the register.
 *
 * @param words part of the name or the city; empty for all
 * @param region the State of the federation, for instance "CA"; empty for all
 */
public record FacilityFilter(String words, String region) {

    /** Everything. */
    public static FacilityFilter none() {
        return new FacilityFilter("", "");
    }
}
