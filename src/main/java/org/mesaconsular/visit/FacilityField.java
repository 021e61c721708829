package org.mesaconsular.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source may say about a facility, or leave out. */
public enum FacilityField {
    /** What kind of place it is, with the words of the source. */
    KIND,
    /** Who runs it. */
    OPERATOR,
    /** Under whom it is. */
    AUTHORITY,
    /** Street and number. */
    ADDRESS,
    /** City. */
    CITY,
    /** State of the federation, province or region. */
    REGION,
    /** The State on whose territory it is. */
    STATE,
    /** Postal code. */
    ZIP,
    /** Official capacity. */
    CAPACITY,
    /** Where it is in degrees, and how sure that is. */
    COORDINATES;

    /** What is known of it; two that are equal say the same. */
    public @Nullable Object of(FacilityData data) {
        return switch (this) {
            case KIND -> List.of(data.type(), data.typeWording());
            case OPERATOR -> data.operator();
            case AUTHORITY -> data.authority();
            case ADDRESS -> data.address();
            case CITY -> data.city();
            case REGION -> data.region();
            case STATE -> data.state();
            case ZIP -> data.zip();
            case CAPACITY -> data.capacity();
            case COORDINATES -> data.coordinates();
        };
    }
}
