package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.RecordPages;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.visit.VisitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where visits and what belongs to them stand: on the page of the visit. */
@Component
@Transactional(readOnly = true)
class VisitPlaces implements RecordPages {

    private final Visits visits;
    private final AccessSteps steps;
    private final VisitMembers team;
    private final Findings findings;
    private final Tallies tallies;
    private final TallyCells cells;
    private final CircleService circles;

    VisitPlaces(
            Visits visits,
            AccessSteps steps,
            VisitMembers team,
            Findings findings,
            Tallies tallies,
            TallyCells cells,
            CircleService circles) {
        this.visits = visits;
        this.steps = steps;
        this.team = team;
        this.findings = findings;
        this.tallies = tallies;
        this.cells = cells;
        this.circles = circles;
    }

    @Override
    public Map<UUID, String> pages(String kind, Set<UUID> ids) {
        return RecordPlace.addresses(places(kind, ids), this::open, "visits/");
    }

    private List<RecordPlace> places(String kind, Set<UUID> ids) {
        return switch (kind) {
            case "VisitEntity" -> RecordPlace.own(ids, VisitId::new);
            case "AccessStepEntity" -> steps.places(ids);
            case "VisitMemberEntity" -> team.places(ids);
            case "FindingEntity" -> findings.places(ids);
            case "TallyEntity" -> tallies.places(ids);
            case "TallyCellEntity" -> ofCells(cells.places(ids));
            default -> List.of();
        };
    }

    /** They stand where the numbers stand to which they belong. */
    private List<RecordPlace> ofCells(List<RecordPlace> cells) {
        var keys = cells.stream().map(cell -> cell.page().value()).collect(Collectors.toSet());
        var visits = tallies.places(keys).stream().collect(Collectors.toMap(RecordPlace::record, RecordPlace::page));
        return cells.stream()
                .flatMap(cell -> Stream.ofNullable(visits.get(cell.page().value()))
                        .map(visit -> new RecordPlace(cell.record(), visit)))
                .toList();
    }

    private List<UUID> open(List<UUID> ids) {
        return visits.open(ids, circles.workspaces().stream().map(Workspace::id).toList());
    }
}
