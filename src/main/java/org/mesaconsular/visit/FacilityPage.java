package org.mesaconsular.visit;

import java.util.List;

/**
 * The biography of a facility.
 *
 * @param names latest first
 * @param visits those that the viewer may see, latest first
 * @param mayRename whether the viewer may enter a new name
 */
public record FacilityPage(
        Facility facility,
        List<FacilityName> names,
        List<FacilityCode> codes,
        List<VisitRow> visits,
        boolean mayRename) {}
