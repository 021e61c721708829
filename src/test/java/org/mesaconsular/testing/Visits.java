package org.mesaconsular.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.Basis;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityImport;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.FindingForm;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.ImportProgress;
import org.mesaconsular.visit.ImportSource;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.TallyForm;
import org.mesaconsular.visit.VisitForm;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.VisitService;
import org.mesaconsular.visit.VisitState;
import org.mesaconsular.visit.VisitType;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageRequest;

/** Fixture factory: facilities and visits in a circle, entered through the services. Ecuador leads. */
@TestComponent
public class Visits {

    /** A day on which everything has happened already. */
    public static final LocalDate DAY = LocalDate.of(2026, 2, 18);

    public static final ImportSource SOURCE = new ImportSource("ICE detention statistics, 9 April 2026", DAY);

    private final FacilityImport imports;
    private final FacilityService facilities;
    private final VisitService visits;

    public Visits(FacilityImport imports, FacilityService facilities, VisitService visits) {
        this.imports = imports;
        this.facilities = facilities;
        this.visits = visits;
    }

    /** A facility of this circle, with a name of its own. */
    public Facility facility(Circle circle) {
        var name = "Adelanto " + UUID.randomUUID();
        var line = "name,city,state,type\n" + name + ",Adelanto,CA,CDF\n";
        return LosAngeles.as(circle.organiser(), () -> {
            var file = imports.read(circle.workspace().id(), line.getBytes(StandardCharsets.UTF_8));
            imports.apply(circle.workspace().id(), SOURCE, file, EmptyCells.KEEP, ImportProgress.SILENT);
            return facilities
                    .list(circle.workspace().id(), new FacilityFilter(name, ""), PageRequest.of(0, 1))
                    .getContent()
                    .getFirst();
        });
    }

    /** A draft that Ecuador leads, with Mexico in the team. */
    public VisitId draft(Circle circle, Audience audience) {
        var form = form(facility(circle), Set.of(circle.mission("MX").id()), audience);
        return LosAngeles.as(
                circle.organiser(), () -> visits.plan(circle.workspace().id(), form));
    }

    /** A visit that took place, with access granted. */
    public VisitId conducted(Circle circle, Audience audience) {
        var visit = proposed(circle, audience);
        lead(circle, () -> {
            visits.recordAccess(visit, step(AccessStatus.REQUESTED, ""));
            visits.recordAccess(visit, step(AccessStatus.AUTHORISED, ""));
            visits.advance(visit, VisitState.CONFIRMED, "");
            visits.advance(visit, VisitState.IN_PROGRESS, "");
            visits.advance(visit, VisitState.CONDUCTED, "");
        });
        return visit;
    }

    /** A visit that the authority denied. */
    public VisitId denied(Circle circle) {
        var visit = proposed(circle, Audience.MEMBERS);
        lead(circle, () -> {
            visits.recordAccess(visit, step(AccessStatus.REQUESTED, ""));
            visits.recordAccess(visit, step(AccessStatus.DENIED, "Operational reasons, letter of 18 February"));
            visits.advance(visit, VisitState.NOT_CONDUCTED, "Access denied");
        });
        return visit;
    }

    /** A visit that was put to the team. */
    public VisitId proposed(Circle circle, Audience audience) {
        var visit = draft(circle, audience);
        lead(circle, () -> visits.advance(visit, VisitState.PROPOSED, ""));
        return visit;
    }

    private static void lead(Circle circle, Runnable work) {
        LosAngeles.run(circle.organiser(), work);
    }

    /** The person who leads Ecuador's visits. */
    public static Person lead(Circle circle) {
        return circle.organiser();
    }

    /** A plan for 18 February 2026. */
    public static VisitForm form(Facility facility, Set<PartyId> team, Audience audience) {
        return new VisitForm(
                facility.id(),
                VisitType.RAPID_RESPONSE,
                "162 arrested since last week",
                DAY,
                null,
                team,
                null,
                audience);
    }

    /** A step of the ledger on 18 February 2026. */
    public static AccessForm step(AccessStatus status, String note) {
        return new AccessForm(status, DAY, null, note);
    }

    /** A finding on material conditions. */
    public static FindingForm finding(String text, Severity severity, Audience audience) {
        return new FindingForm(FindingSection.MATERIAL, text, severity, Basis.OBSERVED, audience, "");
    }

    /** The numbers of the press report: 162 in all, Ecuador states 0, the eight others are not reported. */
    public static TallyForm press(Map<StateCode, Count> cells, int total) {
        return new TallyForm(
                CountKind.REPORTED_MEDIA,
                DAY,
                "Prensa Latina, 18 February",
                Count.exact(total),
                cells,
                Audience.WORKSPACE);
    }
}
