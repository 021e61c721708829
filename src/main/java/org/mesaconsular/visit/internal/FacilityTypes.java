package org.mesaconsular.visit.internal;

import java.util.Locale;
import java.util.Map;
import org.mesaconsular.visit.FacilityType;

/** What the types of the detention statistics of U.S. Immigration and Customs Enforcement are in our vocabulary. */
final class FacilityTypes {

    private static final Map<String, FacilityType> ICE = Map.ofEntries(
            Map.entry("CDF", FacilityType.IMM_DETENTION),
            Map.entry("SPC", FacilityType.IMM_DETENTION),
            Map.entry("DIGSA", FacilityType.IMM_DETENTION),
            Map.entry("IGSA", FacilityType.IMM_DETENTION),
            Map.entry("USMS IGA", FacilityType.REMAND_JAIL),
            Map.entry("USMS CDF", FacilityType.REMAND_JAIL),
            Map.entry("STAGING", FacilityType.IMM_PROCESSING),
            Map.entry("FAMILY", FacilityType.FAMILY_CENTRE),
            Map.entry("BOP", FacilityType.PRISON),
            Map.entry("STATE", FacilityType.PRISON),
            Map.entry("DOD", FacilityType.OTHER_SITE));

    private FacilityTypes() {}

    /** The type; other site when the wording is unknown, which stays beside it. */
    static FacilityType of(String wording) {
        return ICE.getOrDefault(wording.toUpperCase(Locale.ROOT), FacilityType.OTHER_SITE);
    }
}
