package org.mesaconsular.directory.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryPlaces;
import org.mesaconsular.directory.TableService;
import org.mesaconsular.shared.RecordPages;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.TypedId;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Reader;

/**
 * Where workspaces and what belongs to them stand: with whoever manages the circle on its administration's page, for others
 * on the page of the circle they are in; bodies and rules always there.
 */
@SpringComponent
class CirclePages implements RecordPages {

    /** What the administration's page does not show. */
    private static final Set<String> AT_THE_TABLE_ONLY = Set.of("BodyEntity", "RulesEntity");

    private final DirectoryPlaces places;
    private final CircleService circles;
    private final TableService tables;

    CirclePages(DirectoryPlaces places, CircleService circles, TableService tables) {
        this.places = places;
        this.circles = circles;
        this.tables = tables;
    }

    @Override
    public Map<UUID, String> pages(String kind, Set<UUID> ids) {
        var found = places.inCircles(kind, ids);
        var addresses = addresses(kind, found);
        var pages = new HashMap<UUID, String>();
        for (var place : found) {
            var address = addresses.get(place.page());
            if (address != null) {
                pages.put(place.record(), address);
            }
        }
        return pages;
    }

    private Map<TypedId, String> addresses(String kind, List<RecordPlace> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var wanted = found.stream().map(RecordPlace::page).collect(Collectors.toSet());
        var addresses = new HashMap<TypedId, String>();
        for (var workspace : circles.workspaces()) {
            if (wanted.contains(workspace.id())) {
                address(kind, workspace.id()).ifPresent(address -> addresses.put(workspace.id(), address));
            }
        }
        return addresses;
    }

    private Optional<String> address(String kind, WorkspaceId id) {
        if (!AT_THE_TABLE_ONLY.contains(kind) && tables.rights(id).manages()) {
            return Optional.of(WorkspaceSeatsView.path(id));
        }
        return Reader.hasWorkspace() && Reader.workspace().equals(id)
                ? Optional.of(DirectoryNavigation.PARTIES)
                : Optional.empty();
    }
}
