package org.mesaconsular.visit;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;

/**
 * What a source says about a facility besides its name.
 *
 * @param typeWording the type in the words of the source
 * @param region the State of the federation or the region, for instance "CA"; may be empty
 * @param state the State on whose territory it is; null when the source does not say
 * @param zip kept as text, since it may begin with 0
 * @param capacity official capacity in persons; null when not stated
 * @param coordinates null when unknown
 */
public record FacilityData(
        FacilityType type,
        String typeWording,
        String operator,
        String authority,
        String address,
        String city,
        String region,
        @Nullable StateCode state,
        String zip,
        @Nullable Integer capacity,
        @Nullable Coordinates coordinates) {}
