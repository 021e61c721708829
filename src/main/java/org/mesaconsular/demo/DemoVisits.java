package org.mesaconsular.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.FacilityImport;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.FindingService;
import org.mesaconsular.visit.ImportProgress;
import org.mesaconsular.visit.ImportSource;
import org.mesaconsular.visit.TallyService;
import org.mesaconsular.visit.VisitForm;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.VisitService;
import org.mesaconsular.visit.VisitState;
import org.mesaconsular.visit.VisitType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Enters the register of facilities, the 162 of the press and three visits: one authorised, one denied, one held. */
@Component
class DemoVisits {

    private static final ImportSource SOURCE =
            new ImportSource("ICE detention statistics, FY 2026", LocalDate.of(2026, 4, 9));

    private final FacilityImport register;
    private final FacilityService facilities;
    private final VisitService visits;
    private final FindingService findings;
    private final TallyService tallies;
    private final Clock clock;

    DemoVisits(
            FacilityImport register,
            FacilityService facilities,
            VisitService visits,
            FindingService findings,
            TallyService tallies,
            Clock clock) {
        this.register = register;
        this.facilities = facilities;
        this.visits = visits;
        this.findings = findings;
        this.tallies = tallies;
        this.clock = clock;
    }

    void enter(DemoScene scene, ActionId action) {
        scene.as(
                "EC",
                () -> register.apply(
                        scene.circle(),
                        SOURCE,
                        register.read(scene.circle(), file()),
                        EmptyCells.KEEP,
                        ImportProgress.SILENT));
        scene.as("EC", () -> tallies.state(scene.circle(), DemoTallies.theHundredAndSixtyTwo()));
        authorised(scene, action);
        denied(scene, action);
        conducted(scene, action);
    }

    private void authorised(DemoScene scene, ActionId action) {
        var visit = proposed(scene, action, "ADELANTO ICE PROCESSING CENTER", "EC", Set.of("MX", "SV", "GT", "PE"), 9);
        request(scene, "EC", visit);
        access(scene, "EC", visit, AccessStatus.AUTHORISED_COND, "Grupos de cinco personas; sin teléfonos ni cámaras.");
        scene.as("EC", () -> visits.advance(visit, VisitState.CONFIRMED, ""));
    }

    private void denied(DemoScene scene, ActionId action) {
        var visit = proposed(scene, action, "MESA VERDE ICE PROCESSING CENTER", "MX", Set.of("EC", "HN"), 4);
        request(scene, "MX", visit);
        access(scene, "MX", visit, AccessStatus.DENIED, "La autoridad invoca motivos de seguridad.");
        scene.as("MX", () -> visits.advance(visit, VisitState.NOT_CONDUCTED, "Acceso denegado por la autoridad."));
    }

    private void conducted(DemoScene scene, ActionId action) {
        var visit = proposed(scene, action, "OTAY MESA DETENTION CENTER", "SV", Set.of("EC", "GT", "MX"), -1);
        request(scene, "SV", visit);
        access(scene, "SV", visit, AccessStatus.AUTHORISED, "");
        scene.as("SV", () -> visits.advance(visit, VisitState.CONFIRMED, ""));
        scene.as("SV", () -> visits.advance(visit, VisitState.IN_PROGRESS, ""));
        DemoFindings.inOtayMesa().forEach((state, form) -> scene.as(state, () -> findings.enter(visit, form)));
        scene.as("GT", () -> tallies.stateOn(visit, DemoTallies.interviewed(today().minusDays(1))));
        scene.as("SV", () -> visits.advance(visit, VisitState.CONDUCTED, ""));
    }

    private VisitId proposed(
            DemoScene scene, ActionId action, String facility, String lead, Set<String> team, int inDays) {
        var form = new VisitForm(
                facility(scene, facility),
                VisitType.IN_DEPTH,
                "Preguntar por los motivos de las detenciones y registrar las condiciones.",
                today().plusDays(inDays),
                null,
                team.stream().map(scene::party).collect(Collectors.toSet()),
                action.value(),
                Audience.WORKSPACE);
        var visit = scene.as(lead, () -> visits.plan(scene.circle(), form));
        scene.as(lead, () -> visits.advance(visit, VisitState.PROPOSED, ""));
        return visit;
    }

    private void request(DemoScene scene, String lead, VisitId visit) {
        var form = new AccessForm(AccessStatus.REQUESTED, today().minusDays(2), today().plusDays(3), "");
        scene.as(lead, () -> visits.recordAccess(visit, form));
    }

    private void access(DemoScene scene, String lead, VisitId visit, AccessStatus status, String note) {
        var form = new AccessForm(status, today().minusDays(1), null, note);
        scene.as(lead, () -> visits.recordAccess(visit, form));
    }

    private FacilityId facility(DemoScene scene, String name) {
        return scene.as(
                "EC",
                () -> facilities
                        .list(scene.circle(), new FacilityFilter(name, ""), PageRequest.of(0, 1))
                        .getContent()
                        .getFirst()
                        .id());
    }

    private static byte[] file() {
        try {
            return new ClassPathResource("demo/ice_fy26_with_coordinates.csv").getContentAsByteArray();
        } catch (IOException shippedWithUs) {
            throw new UncheckedIOException(shippedWithUs);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DemoPeople.LOS_ANGELES));
    }
}
