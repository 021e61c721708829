package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.RecordPages;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.visit.FacilityId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where places of detention stand: each has a page. */
@Component
@Transactional(readOnly = true)
class FacilityPlaces implements RecordPages {

    private final Facilities facilities;
    private final CircleService circles;

    FacilityPlaces(Facilities facilities, CircleService circles) {
        this.facilities = facilities;
        this.circles = circles;
    }

    @Override
    public Map<UUID, String> pages(String kind, Set<UUID> ids) {
        return RecordPlace.addresses(places(kind, ids), this::open, "facilities/");
    }

    private List<RecordPlace> places(String kind, Set<UUID> ids) {
        return switch (kind) {
            case "FacilityEntity" -> RecordPlace.own(ids, FacilityId::new);
            default -> List.of();
        };
    }

    private List<UUID> open(List<UUID> ids) {
        return facilities.open(
                ids, circles.workspaces().stream().map(Workspace::id).toList());
    }
}
