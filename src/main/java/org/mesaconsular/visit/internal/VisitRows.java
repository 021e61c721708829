package org.mesaconsular.visit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.VisitRow;
import org.springframework.stereotype.Component;

/** Turns visits into what lists show of them: two queries for a page of them, however long. */
@Component
public class VisitRows {

    private final Facilities facilities;
    private final VisitMembers members;

    public VisitRows(Facilities facilities, VisitMembers members) {
        this.facilities = facilities;
        this.members = members;
    }

    /** The rows of these visits, in their order; a visit to a place the viewer may not see has none. */
    public List<VisitRow> of(List<VisitEntity> visits) {
        var teams = teams(visits);
        var places = places(visits);
        return visits.stream()
                .flatMap(visit -> Stream.ofNullable(places.get(visit.facility().value()))
                        .map(place -> row(visit, place, teams.getOrDefault(visit.id(), List.of()))))
                .toList();
    }

    /** The row of one visit. */
    public VisitRow of(VisitEntity visit) {
        return of(List.of(visit)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Map<VisitId, List<PartyId>> teams(Collection<VisitEntity> visits) {
        var ids = visits.stream().map(VisitEntity::id).toList();
        return members.findByVisitIn(ids).stream()
                .collect(Collectors.groupingBy(
                        VisitMemberEntity::visit, Collectors.mapping(VisitMemberEntity::party, Collectors.toList())));
    }

    private Map<UUID, FacilityEntity> places(Collection<VisitEntity> visits) {
        var ids = visits.stream()
                .map(visit -> visit.facility().value())
                .distinct()
                .toList();
        return facilities.findAllById(ids).stream()
                .collect(Collectors.toMap(PersistentRecord::key, Function.identity()));
    }

    private static VisitRow row(VisitEntity visit, FacilityEntity place, List<PartyId> team) {
        return new VisitRow(
                visit.id(),
                visit.workspace(),
                visit.symbol(),
                place.view(),
                visit.type(),
                visit.purpose(),
                visit.from(),
                visit.until(),
                visit.state(),
                visit.stateReason(),
                visit.access(),
                visit.replyDue(),
                visit.lead(),
                team,
                visit.action(),
                visit.audience(),
                visit.revision());
    }
}
