package org.mesaconsular.visit;

import org.mesaconsular.shared.Text;

/**
 * What somebody looks for in the register.
 *
 * @param words part of the name or the city; empty for all
 * @param region the State of the federation, for instance "CA"; empty for all
 */
public record FacilityFilter(String words, String region) {

    public FacilityFilter {
        region = Text.lookedFor(region);
    }

    /** Everything. */
    public static FacilityFilter none() {
        return new FacilityFilter("", "");
    }
}
