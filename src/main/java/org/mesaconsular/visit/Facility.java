package org.mesaconsular.visit;

import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;

/**
 * A place of detention.
 *
 * @param name the name it bears now
 * @param owner the mission that entered it
 */
public record Facility(FacilityId id, String name, FacilityData data, PartyId owner, Audience audience, int revision) {

    /** City and State of the federation, for instance "Adelanto, CA". */
    public String place() {
        return data.region().isEmpty() ? data.city() : data.city() + ", " + data.region();
    }
}
