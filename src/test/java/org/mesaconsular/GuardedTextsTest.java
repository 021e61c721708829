package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mesaconsular.testing.LosAngeles.run;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.EditAction;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.action.ProgressReport;
import org.mesaconsular.action.ProgressStatus;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.desk.AnnouncementForm;
import org.mesaconsular.desk.AnnouncementService;
import org.mesaconsular.directory.BodyForm;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.HostAuthorityForm;
import org.mesaconsular.directory.HostAuthorityKind;
import org.mesaconsular.directory.HostAuthorityService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.OtherNames;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.meeting.AgendaService;
import org.mesaconsular.meeting.AnswerChannel;
import org.mesaconsular.meeting.CallingService;
import org.mesaconsular.meeting.InvitationService;
import org.mesaconsular.meeting.LosAngelesMeeting;
import org.mesaconsular.meeting.MeetingForm;
import org.mesaconsular.meeting.OutcomeForm;
import org.mesaconsular.meeting.OutcomeKind;
import org.mesaconsular.meeting.OutcomeService;
import org.mesaconsular.meeting.RecordedAnswer;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.tables.TableSource;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.Basis;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.FacilityFile;
import org.mesaconsular.visit.FacilityImport;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.FindingForm;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.FindingService;
import org.mesaconsular.visit.ImportProgress;
import org.mesaconsular.visit.ImportSource;
import org.mesaconsular.visit.LineRemark;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.TallyForm;
import org.mesaconsular.visit.TallyService;
import org.mesaconsular.visit.VisitForm;
import org.mesaconsular.visit.VisitService;
import org.mesaconsular.visit.VisitState;
import org.mesaconsular.visit.VisitType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * Every text that a service takes is refused when it holds personal data and members would read it. The texts are read from
 * the services, so that a new one fails here until it is guarded or named as none.
 */
@ServiceTest
class GuardedTextsTest {

    private static final String SAMPLE = "A123456789";

    /** Codes that are checked letter by letter, kinds of records, and the names and addresses of officials. */
    private static final Set<String> NO_FREE_TEXT = Set.of("""
            OriginRef.kind
            PersonForm.email
            PersonForm.name
            StateCode.value
            SymbolService.next(series)
            WorkspaceForm.code
            """.strip().split("\\s+"));

    /** What a file holds is guarded when it is read; a file cannot be entered that was not read. */
    private static final Set<Class<?>> FILES =
            Set.of(FacilityFile.class, org.mesaconsular.directory.imports.MissionFile.class);

    private @Autowired LosAngeles losAngeles;
    private @Autowired LosAngelesMeeting meetings;
    private @Autowired JointVisits jointVisits;
    private @Autowired Visits plannedVisits;
    private @Autowired DirectoryService directory;
    private @Autowired HostAuthorityService authorities;
    private @Autowired PeopleService people;
    private @Autowired CircleService circles;
    private @Autowired BodyService bodies;
    private @Autowired AnnouncementService announcements;
    private @Autowired CallingService calling;
    private @Autowired InvitationService invitations;
    private @Autowired AgendaService agenda;
    private @Autowired OutcomeService outcomes;
    private @Autowired ActionService actions;
    private @Autowired FacilityImport imports;
    private @Autowired FacilityService facilities;
    private @Autowired VisitService visits;
    private @Autowired FindingService findings;
    private @Autowired TallyService tallies;

    private Circle circle;
    private WorkspaceId workspace;
    private final Set<String> guarded = new TreeSet<>();

    @BeforeEach
    void enterACircle() {
        circle = losAngeles.of(List.of("EC", "MX"));
        workspace = circle.workspace().id();
    }

    @Test
    void every_text_of_every_service_is_guarded() {
        Viewers.run(new Viewer.House("fixture", null), this::directory);
        run(circle.organiser(), () -> {
            bodies();
            announcements();
            meetings();
            visits();
            actions();
        });
        answers();

        assertThat(textsOfServices()).hasSizeGreaterThan(40);
        assertThat(guarded).isEqualTo(textsOfServices());
    }

    @Test
    void a_line_of_a_file_that_holds_personal_data_is_skipped() {
        var columns = List.of("name", "type", "operator", "aor", "address", "city", "state", "zip");
        run(
                circle.organiser(),
                () -> columns.forEach(column -> {
                    var cells = columns.stream()
                            .map(other -> other.equals(column) ? SAMPLE : other.equals("name") ? "Adelanto" : "")
                            .collect(Collectors.joining(","));
                    var sheet = String.join(",", columns) + "\n" + cells + "\n";

                    var file = imports.read(workspace, sheet.getBytes(StandardCharsets.UTF_8));

                    assertThat(file.lines()).as(column).isEmpty();
                    assertThat(file.skipped())
                            .singleElement()
                            .satisfies(
                                    line -> assertThat(line.reasonKey()).isEqualTo("visit.import.skipped.personalData"))
                            .extracting(LineRemark::name)
                            .asString()
                            .doesNotContain(SAMPLE);
                }));
    }

    private void directory() {
        party("PartyForm.names", "names.ES", SAMPLE, OtherNames.none(), "KIND", "Lima");
        party("PartyForm.acronym", "acronym", "Kind", OtherNames.none(), SAMPLE, "Lima");
        party("PartyForm.city", "city", "Kind", OtherNames.none(), "KIND", SAMPLE);
        party("OtherNames.aliases", "aliases", "Kind", OtherNames.aliases(SAMPLE), "KIND", "Lima");
        party("FormerName.name", "formerNames", "Kind", former(SAMPLE, ""), "KIND", "Lima");
        party("FormerName.until", "formerNames", "Kind", former("Kids", SAMPLE), "KIND", "Lima");
        authority("HostAuthorityForm.names", "names.ES", SAMPLE, "", "");
        authority("HostAuthorityForm.acronym", "acronym", "Sheriff", SAMPLE, "");
        authority("HostAuthorityForm.city", "city", "Sheriff", "", SAMPLE);
        person("PersonForm.function", "function", SAMPLE, "");
        person("PersonForm.rank", "rank", "", SAMPLE);
        refused(
                "WorkspaceForm.name",
                "name",
                () -> circles.create(new WorkspaceForm("GUARDED", SAMPLE, LosAngeles.ZONE, false)));
    }

    private static OtherNames former(String name, String until) {
        return new OtherNames(List.of(), List.of(new FormerName(name, until)));
    }

    private void party(String text, String field, String name, OtherNames others, String acronym, String city) {
        refused(
                text,
                field,
                () -> directory.create(
                        new PartyForm(PartyKind.NGO, null, names(name), others, acronym, city, LosAngeles.ZONE)));
    }

    private void authority(String text, String field, String name, String acronym, String city) {
        refused(
                text,
                field,
                () -> authorities.create(new HostAuthorityForm(
                        HostAuthorityKind.OTHER, new StateCode("US"), names(name), OtherNames.none(), acronym, city)));
    }

    private void person(String text, String field, String function, String rank) {
        var form = new PersonForm(
                "rosa.quispe@example.org", "Rosa Quispe", function, rank, InterfaceLanguage.ES, LosAngeles.ZONE, false);
        refused(text, field, () -> people.create(circle.mission("MX").id(), form));
    }

    private static Map<InterfaceLanguage, String> names(String name) {
        return Map.of(InterfaceLanguage.ES, name);
    }

    private void bodies() {
        body("BodyForm.names", "names.ES", SAMPLE, "", "");
        body("BodyForm.mandate", "mandate", "Visits", SAMPLE, "");
        body("BodyForm.foundingAct", "foundingAct", "Visits", "", SAMPLE);
    }

    private void body(String text, String field, String name, String mandate, String act) {
        refused(text, field, () -> bodies.found(workspace, new BodyForm(names(name), null, null, mandate, act, null)));
    }

    private void announcements() {
        announcement("AnnouncementForm.title", "title", SAMPLE, "On Monday");
        announcement("AnnouncementForm.text", "text", "Visit", SAMPLE);
    }

    private void announcement(String text, String field, String title, String words) {
        var form = new AnnouncementForm(title, words, LosAngeles.today(), null);
        refused(text, field, () -> announcements.announce(workspace, form));
    }

    private void meetings() {
        meeting("MeetingForm.title", "title", SAMPLE, "", "");
        meeting("MeetingForm.objectives", "objectives", "Plan", SAMPLE, "");
        meeting("MeetingForm.place", "place", "Plan", "", SAMPLE);
        var called = meetings.convened(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));
        refused(
                "AgendaItemForm.title",
                "title",
                () -> agenda.add(called, LosAngelesMeeting.item(SAMPLE, Audience.MEMBERS)));
        refused("CallingService.cancel(reason)", "text", () -> calling.cancel(called, SAMPLE));
        var mexico = circle.mission("MX");
        var revision = meetings.revision(called, mexico);
        refused(
                "RecordedAnswer.comment",
                "comment",
                () -> invitations.record(called, mexico.id(), revision, recorded(SAMPLE, "145/2026")));
        refused(
                "RecordedAnswer.reference",
                "reference",
                () -> invitations.record(called, mexico.id(), revision, recorded("", SAMPLE)));
        var session = meetings.inSession(circle, Audience.MEMBERS);
        refused(
                "OutcomeForm.text",
                "text",
                () -> outcomes.enter(
                        session.item(), new OutcomeForm(OutcomeKind.CONCLUSION, SAMPLE, Audience.MEMBERS)));
    }

    private void meeting(String text, String field, String title, String objectives, String place) {
        var form = LosAngelesMeeting.form(circle, Audience.MEMBERS);
        refused(
                text,
                field,
                () -> calling.call(
                        workspace,
                        new MeetingForm(
                                title,
                                form.kind(),
                                null,
                                form.host(),
                                objectives,
                                place,
                                form.zone(),
                                form.start(),
                                null,
                                form.end(),
                                null,
                                form.audience())));
    }

    private static RecordedAnswer recorded(String comment, String reference) {
        return new RecordedAnswer(
                org.mesaconsular.meeting.Answer.ACCEPTED, comment, AnswerChannel.NOTE_VERBALE, reference);
    }

    private void visits() {
        var facility = plannedVisits.facility(circle);
        refused(
                "FacilityService.rename(name)",
                "name",
                () -> facilities.rename(facility.id(), facility.revision(), SAMPLE, "ICE", Visits.DAY));
        refused(
                "FacilityService.rename(source)",
                "source",
                () -> facilities.rename(facility.id(), facility.revision(), "Adelanto", SAMPLE, Visits.DAY));
        refused(
                "ImportSource.words",
                "source",
                () -> imports.apply(
                        workspace,
                        new ImportSource(SAMPLE, Visits.DAY),
                        new FacilityFile(List.of(), List.of(), List.of(), new TableSource("", ',', ""), List.of()),
                        EmptyCells.KEEP,
                        ImportProgress.SILENT));
        refused(
                "VisitForm.purpose",
                "purpose",
                () -> visits.plan(
                        workspace,
                        new VisitForm(
                                facility.id(),
                                VisitType.IN_DEPTH,
                                SAMPLE,
                                null,
                                null,
                                Set.of(),
                                null,
                                Audience.MEMBERS)));
        var proposed = plannedVisits.proposed(circle, Audience.MEMBERS);
        refused("VisitService.advance(reason)", "reason", () -> visits.advance(proposed, VisitState.CANCELLED, SAMPLE));
        refused(
                "AccessForm.note",
                "note",
                () -> visits.recordAccess(proposed, Visits.step(AccessStatus.REQUESTED, SAMPLE)));
        var conducted = plannedVisits.conducted(circle, Audience.MEMBERS);
        refused("FindingForm.text", "text", () -> findings.enter(conducted, finding(SAMPLE, "")));
        refused("FindingForm.reason", "reason", () -> findings.enter(conducted, finding("No soap", SAMPLE)));
        refused(
                "TallyForm.source",
                "source",
                () -> tallies.state(
                        workspace,
                        new TallyForm(
                                CountKind.REPORTED_MEDIA,
                                Visits.DAY,
                                SAMPLE,
                                Count.exact(9),
                                Map.of(),
                                Audience.MEMBERS)));
    }

    private static FindingForm finding(String text, String reason) {
        return new FindingForm(
                FindingSection.MATERIAL, text, Severity.CONCERN, Basis.OBSERVED, Audience.MEMBERS, reason);
    }

    private void actions() {
        refused("ProposeAction.title", "title", () -> actions.propose(proposal(SAMPLE, "Text", "")));
        refused("ProposeAction.text", "text", () -> actions.propose(proposal("Title", SAMPLE, "")));
        refused("Due.wording", "dueWording", () -> actions.propose(proposal("Title", "Text", SAMPLE)));
        var proposed = jointVisits.proposedIn(circle);
        refused("ActionService.rewrite(text)", "text", () -> actions.rewrite(proposed, 1, SAMPLE));
        var seen = jointVisits.seenBy(circle.organiser(), proposed).revision();
        refused("EditAction.title", "title", () -> actions.edit(proposed, seen, new EditAction(SAMPLE, Due.open())));
        refused(
                "ActionService.answer(text)",
                "text",
                () -> actions.answer(proposed, 1, Answer.AGREED_WITH_RESERVATION, SAMPLE, 0));
        var agreed = jointVisits.agreedByAllBut(circle);
        refused(
                "ProgressReport.note",
                "note",
                () -> actions.report(agreed, new ProgressReport(ProgressStatus.ON_TRACK, SAMPLE, LosAngeles.today())));
    }

    private ProposeAction proposal(String title, String text, String due) {
        return new ProposeAction(
                workspace,
                title,
                text,
                circle.mission("EC").id(),
                JointVisits.all(circle),
                new Due(null, due),
                Audience.MEMBERS,
                null);
    }

    private void answers() {
        var called = meetings.convened(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));
        var mexico = circle.mission("MX");
        var revision = meetings.revision(called, mexico);
        run(
                mexico.head(),
                () -> refused(
                        "InvitationService.answer(comment)",
                        "comment",
                        () -> invitations.answer(called, revision, org.mesaconsular.meeting.Answer.ACCEPTED, SAMPLE)));
    }

    private void refused(String text, String field, Runnable save) {
        var refusal = catchThrowableOfType(InvalidInput.class, save::run);

        assertThat(refusal).as(text).hasMessage("refusal.personalData.ALIEN_NUMBER");
        assertThat(refusal.field()).as(text).isEqualTo(field);
        guarded.add(text);
    }

    private static Set<String> textsOfServices() {
        var texts = new TreeSet<String>();
        services().flatMap(GuardedTextsTest::acts).forEach(act -> collect(act, texts));
        texts.removeAll(NO_FREE_TEXT);
        return texts;
    }

    private static Stream<Class<?>> services() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return Stream.of("action", "desk", "directory", "meeting", "visit")
                .flatMap(module -> scanner.findCandidateComponents("org.mesaconsular." + module).stream())
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
                .filter(service -> !service.getPackageName().contains(".internal"));
    }

    private static Stream<Method> acts(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .filter(method -> !readsOnly(method));
    }

    private static boolean readsOnly(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var all = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        return own == null ? all != null && all.readOnly() : own.readOnly();
    }

    private static void collect(Method act, Set<String> texts) {
        for (var parameter : act.getParameters()) {
            if (parameter.getType() == String.class) {
                texts.add("%s.%s(%s)"
                        .formatted(act.getDeclaringClass().getSimpleName(), act.getName(), parameter.getName()));
            } else {
                collect(parameter.getParameterizedType(), texts, new HashSet<>());
            }
        }
    }

    private static void collect(Type type, Set<String> texts, Set<Class<?>> seen) {
        typesIn(type)
                .filter(Class::isRecord)
                .filter(record -> !FILES.contains(record))
                .filter(seen::add)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .forEach(component -> collect(component, texts, seen));
    }

    private static void collect(RecordComponent component, Set<String> texts, Set<Class<?>> seen) {
        if (typesIn(component.getGenericType()).anyMatch(type -> type == String.class)) {
            texts.add(component.getDeclaringRecord().getSimpleName() + "." + component.getName());
        }
        collect(component.getGenericType(), texts, seen);
    }

    private static Stream<Class<?>> typesIn(@Nullable Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                Stream.concat(
                        typesIn(generic.getRawType()),
                        Arrays.stream(generic.getActualTypeArguments()).flatMap(GuardedTextsTest::typesIn));
            case null, default -> Stream.empty();
        };
    }
}
