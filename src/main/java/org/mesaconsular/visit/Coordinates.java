package org.mesaconsular.visit;

import org.jspecify.annotations.Nullable;

/**
 * Where a facility is, in degrees of WGS 84.
 *
 * @param matchScore how sure the source is that the point is this facility (higher is surer); null when it does not say
 */
public record Coordinates(
        double latitude, double longitude, @Nullable Double matchScore) {}
