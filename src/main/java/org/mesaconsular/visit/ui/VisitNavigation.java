package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.UI;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.VisitId;

/** Where the pages of this module are. Paths are relative to the portal's root. */
public final class VisitNavigation {

    static final String VISITS = "visits";
    static final String FACILITIES = "facilities";
    static final String IMPORT = "facilities/import";

    private VisitNavigation() {}

    /** The page of a visit. */
    public static String path(VisitId id) {
        return VISITS + "/" + id.value();
    }

    /** The page of a facility. */
    public static String path(FacilityId id) {
        return FACILITIES + "/" + id.value();
    }

    static void open(VisitId id) {
        UI.getCurrentOrThrow().navigate(path(id));
    }
}
