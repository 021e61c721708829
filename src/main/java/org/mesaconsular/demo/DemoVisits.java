package org.mesaconsular.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.Basis;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.CountStatus;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityImport;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.FindingForm;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.FindingService;
import org.mesaconsular.visit.ImportProgress;
import org.mesaconsular.visit.ImportSource;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.TallyForm;
import org.mesaconsular.visit.TallyService;
import org.mesaconsular.visit.VisitForm;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.VisitService;
import org.mesaconsular.visit.VisitState;
import org.mesaconsular.visit.VisitType;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Enters the register of facilities, three visits and the 162 of the press into the demonstration. */
@Component
class DemoVisits {

    private static final ImportSource STATISTICS = new ImportSource(
            "ICE detention statistics, 9 April 2026, with HIFLD coordinates", LocalDate.of(2026, 4, 9));

    private final FacilityImport imports;
    private final FacilityService facilities;
    private final VisitService visits;
    private final FindingService findings;
    private final TallyService tallies;
    private final Clock clock;

    DemoVisits(
            FacilityImport imports,
            FacilityService facilities,
            VisitService visits,
            FindingService findings,
            TallyService tallies,
            Clock clock) {
        this.imports = imports;
        this.facilities = facilities;
        this.visits = visits;
        this.findings = findings;
        this.tallies = tallies;
        this.clock = clock;
    }

    void enter(DemoCircle.Entered circle) {
        as(circle, "EC", () -> {
            register(circle);
            pressReport(circle);
            denied(circle);
            coming(circle);
        });
        conducted(circle);
    }

    private void register(DemoCircle.Entered circle) {
        var workspace = circle.workspace().id();
        imports.apply(workspace, STATISTICS, imports.read(workspace, statistics()), ImportProgress.SILENT);
    }

    /** "The list does not include any citizen of this country": Ecuador states 0, for the others nobody gave a number. */
    private void pressReport(DemoCircle.Entered circle) {
        var cells = new LinkedHashMap<StateCode, Count>();
        DemoPeople.missions().forEach(mission -> cells.put(new StateCode(mission.state()), Count.notReported()));
        cells.put(new StateCode("EC"), Count.exact(0));
        tallies.state(
                circle.workspace().id(),
                new TallyForm(
                        CountKind.REPORTED_MEDIA,
                        eighteenthOfFebruary(),
                        "Prensa Latina, 18 de febrero",
                        Count.exact(162),
                        cells,
                        Audience.WORKSPACE));
    }

    private void denied(DemoCircle.Entered circle) {
        var visit = propose(circle, "GOLDEN STATE ANNEX", VisitType.RAPID_RESPONSE, day(-9), "SV", "HN");
        step(visit, AccessStatus.REQUESTED, -16, "");
        step(visit, AccessStatus.DENIED, -10, "«Razones operativas», carta de la oficina de ICE en Los Ángeles");
        visits.advance(visit, VisitState.NOT_CONDUCTED, "La autoridad denegó el acceso al equipo conjunto.");
    }

    private void coming(DemoCircle.Entered circle) {
        var visit = propose(circle, "DESERT VIEW ANNEX", VisitType.IN_DEPTH, day(6), "MX", "CL", "AR");
        visits.recordAccess(visit, new AccessForm(AccessStatus.REQUESTED, day(-12), day(-2), ""));
    }

    private void conducted(DemoCircle.Entered circle) {
        var visit = new VisitId[1];
        as(circle, "EC", () -> {
            visit[0] = propose(
                    circle, "ADELANTO ICE PROCESSING CENTER", VisitType.RAPID_RESPONSE, day(-3), "MX", "PE", "GT");
            step(visit[0], AccessStatus.REQUESTED, -14, "");
            step(
                    visit[0],
                    AccessStatus.AUTHORISED_COND,
                    -6,
                    "Dos horas, sin teléfonos; entrevistas en la sala de visitas.");
            visits.advance(visit[0], VisitState.CONFIRMED, "");
            visits.advance(visit[0], VisitState.IN_PROGRESS, "");
            visits.advance(visit[0], VisitState.CONDUCTED, "");
        });
        found(circle, visit[0]);
    }

    private void found(DemoCircle.Entered circle, VisitId visit) {
        as(circle, "MX.colleague", () -> {
            enter(
                    visit,
                    FindingSection.HEALTH,
                    Severity.CRITICAL,
                    Basis.CORROBORATED,
                    Audience.MEMBERS,
                    "En el módulo oeste no hubo personal médico durante tres noches seguidas; dos personas con diabetes no recibieron insulina.");
            tallies.stateOn(
                    visit,
                    new TallyForm(
                            CountKind.OBSERVED,
                            day(-3),
                            "Recuento del equipo en el módulo oeste",
                            new Count(60, CountStatus.ESTIMATE),
                            interviewed(),
                            Audience.MEMBERS));
        });
        as(
                circle,
                "EC",
                () -> enter(
                        visit,
                        FindingSection.CONSULAR,
                        Severity.SERIOUS,
                        Basis.DOCUMENT,
                        Audience.WORKSPACE,
                        "El registro no indica si se informó a las personas de su derecho a pedir que se avise a su consulado."));
        as(
                circle,
                "PE",
                () -> enter(
                        visit,
                        FindingSection.MATERIAL,
                        Severity.CONCERN,
                        Basis.OBSERVED,
                        Audience.OWN,
                        "Colchones en el suelo en dos de las ocho salas del módulo."));
    }

    private static LinkedHashMap<StateCode, Count> interviewed() {
        var cells = new LinkedHashMap<StateCode, Count>();
        cells.put(new StateCode("EC"), Count.exact(0));
        cells.put(new StateCode("GT"), Count.exact(11));
        cells.put(new StateCode("MX"), new Count(30, CountStatus.AT_LEAST));
        cells.put(new StateCode("PE"), Count.exact(3));
        cells.put(new StateCode("HN"), Count.notReported());
        return cells;
    }

    private void enter(
            VisitId visit, FindingSection section, Severity severity, Basis basis, Audience audience, String text) {
        findings.enter(visit, new FindingForm(section, text, severity, basis, audience, ""));
    }

    private VisitId propose(DemoCircle.Entered circle, String facility, VisitType type, LocalDate day, String... team) {
        var parties = Arrays.stream(team).map(circle::person).map(Person::party).collect(Collectors.toSet());
        var place = facility(circle, facility);
        var visit = visits.plan(
                circle.workspace().id(),
                new VisitForm(
                        place.id(),
                        type,
                        "Conocer los motivos de las detenciones y las condiciones de nuestros connacionales.",
                        day,
                        null,
                        parties,
                        null,
                        Audience.WORKSPACE));
        visits.advance(visit, VisitState.PROPOSED, "");
        return visit;
    }

    private Facility facility(DemoCircle.Entered circle, String name) {
        return facilities
                .list(circle.workspace().id(), new FacilityFilter(name, "CA"), PageRequest.of(0, 1))
                .getContent()
                .getFirst();
    }

    private void step(VisitId visit, AccessStatus status, int days, String note) {
        visits.recordAccess(visit, new AccessForm(status, day(days), null, note));
    }

    private LocalDate day(int fromToday) {
        return LocalDate.now(clock.withZone(DemoPeople.LOS_ANGELES)).plusDays(fromToday);
    }

    private LocalDate eighteenthOfFebruary() {
        var thisYear = MonthDay.of(Month.FEBRUARY, 18).atYear(day(0).getYear());
        return thisYear.isAfter(day(0)) ? thisYear.minusYears(1) : thisYear;
    }

    private static void as(DemoCircle.Entered circle, String key, Runnable work) {
        var person = circle.person(key);
        Viewers.run(new Viewer.Person(person.id(), person.party()), work);
    }

    private static byte[] statistics() {
        try (var file = DemoVisits.class.getResourceAsStream("/demo/ice_fy26_with_coordinates.csv")) {
            if (file == null) {
                throw new IllegalStateException("the register of the demonstration is missing");
            }
            return file.readAllBytes();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
