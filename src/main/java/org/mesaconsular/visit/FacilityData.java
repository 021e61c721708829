package org.mesaconsular.visit;

import org.jspecify.annotations.Nullable;

/**
 * What a source says about a facility besides its name.
 *
 * @param typeWording the type in the words of the source
 * @param region the State of the federation, for instance "CA"; may be empty
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
        String zip,
        @Nullable Integer capacity,
        @Nullable Coordinates coordinates) {}
