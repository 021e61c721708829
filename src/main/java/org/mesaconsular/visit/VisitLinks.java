package org.mesaconsular.visit;

import java.util.List;
import java.util.Optional;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;
import org.mesaconsular.visit.internal.Facilities;
import org.mesaconsular.visit.internal.VisitRows;
import org.mesaconsular.visit.internal.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits and facilities as links on pages of other modules. */
@Service
@Transactional(readOnly = true)
public class VisitLinks implements RecordLinks {

    private final Visits visits;
    private final VisitRows rows;
    private final Facilities facilities;

    public VisitLinks(Visits visits, VisitRows rows, Facilities facilities) {
        this.visits = visits;
        this.rows = rows;
        this.facilities = facilities;
    }

    @Override
    public Optional<RecordLink> link(OriginRef ref) {
        return switch (ref.kind()) {
            case "visit" -> visits.findById(ref.id()).map(rows::of).map(VisitLinks::link);
            case "facility" ->
                facilities
                        .findById(ref.id())
                        .map(place -> new RecordLink("", place.name(), "facilities/" + place.key()));
            default -> Optional.empty();
        };
    }

    /** The visits that serve an action. */
    @Override
    public List<RecordLink> relatedTo(OriginRef ref) {
        return "action".equals(ref.kind())
                ? rows.of(visits.findByActionOrderByFrom(ref.id())).stream()
                        .map(VisitLinks::link)
                        .toList()
                : List.of();
    }

    private static RecordLink link(VisitRow visit) {
        return new RecordLink(
                visit.symbol(), visit.facility().name(), "visits/" + visit.id().value());
    }
}
