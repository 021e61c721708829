package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mesaconsular.testing.LosAngeles.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.Due;
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
import org.mesaconsular.directory.Person;
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
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.Basis;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.EmptyCells;
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
import org.mesaconsular.visit.VisitService;
import org.mesaconsular.visit.VisitState;
import org.mesaconsular.visit.VisitType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Limits count characters, whatever alphabet they are of: every text can be as long as its field says in characters that take
 * two units each in Java and in H2.
 */
@ServiceTest
@OnBothDatabases
class AstralTextsTest {

    /** A letter beyond the basic plane, as it stands in Japanese names. */
    private static final String LETTER = "𠮷";

    /** What nobody types: chosen from a list, reckoned by the portal, or cut to size where it is written. */
    private static final Set<String> NOT_TYPED = Set.of("""
            access_status answer audience basis begins_zone cell_status channel colours decision_rule ended_because ends_zone
            facility_type kind language languages origin_kind quorum_kind scheme seat_role section series severity state
            status total_status visit_state visit_type wished_audience zone
            access_link.open_for audit_entry.act audit_entry.before_state audit_entry.outcome audit_entry.subject
            code_hash hash key_print last_hash password_hash seal second_factor.secret token_hash
            directory_place.place guesses joint_action.symbol meeting.symbol meeting.drawn_codes agenda_item.code outcome.decision_code visit.symbol workspace.code
            sign_in.address sign_in.browser sign_in.node
            """.strip().split("\\s+"));

    private @Autowired LosAngeles losAngeles;
    private @Autowired LosAngelesMeeting meetings;
    private @Autowired JointVisits jointVisits;
    private @Autowired Visits plannedVisits;
    private @Autowired JdbcTemplate database;
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

    @BeforeEach
    void enterACircle() {
        circle = losAngeles.of(List.of("EC", "MX"));
    }

    @Test
    void every_text_may_be_as_long_as_its_field_says() {
        directory();
        run(circle.organiser(), () -> {
            announcements.announce(
                    circle.workspace().id(),
                    new AnnouncementForm(
                            text(AnnouncementForm.TITLE), text(AnnouncementForm.TEXT), LosAngeles.today(), null));
            meetings();
            facilities();
            tallies.state(
                    circle.workspace().id(),
                    new TallyForm(
                            CountKind.REPORTED_MEDIA,
                            Visits.DAY,
                            text(Text.LINE),
                            Count.exact(9),
                            Map.of(),
                            Audience.MEMBERS));
        });
        visit();
        action();

        assertThat(textColumns())
                .hasSizeGreaterThan(50)
                .filteredOn(column -> isTyped(column) && !holdsOne(column))
                .isEmpty();
    }

    private void directory() {
        var names = Map.of(InterfaceLanguage.ES, text(Text.LINE));
        var others = new OtherNames(
                List.of(text(Text.LINE)), List.of(new FormerName(text(Text.LINE), text(FormerName.UNTIL))));
        Viewers.run(new Viewer.House("fixture", null), () -> {
            var party = directory.create(
                    new PartyForm(PartyKind.NGO, null, names, others, text(20), text(Text.LINE), LosAngeles.ZONE));
            people.create(
                    party.id(),
                    new PersonForm(
                            text(Text.LINE - "@example.org".length()) + "@example.org",
                            text(Text.LINE),
                            text(Text.LINE),
                            text(Text.LINE),
                            InterfaceLanguage.ES,
                            LosAngeles.ZONE,
                            false));
            authorities.create(new HostAuthorityForm(
                    HostAuthorityKind.OTHER, new StateCode("US"), names, others, text(20), text(Text.LINE)));
            circles.create(new WorkspaceForm("ASTRAL", text(Text.LINE), LosAngeles.ZONE, false));
        });
        run(
                circle.organiser(),
                () -> bodies.found(
                        circle.workspace().id(), new BodyForm(names, null, null, text(Text.NOTE), text(Text.LINE), 1)));
    }

    private void meetings() {
        var form = LosAngelesMeeting.form(circle, Audience.WORKSPACE);
        var meeting = calling.call(
                circle.workspace().id(),
                new MeetingForm(
                        text(Text.LINE),
                        form.kind(),
                        null,
                        form.host(),
                        text(Text.NOTE),
                        text(Text.LINE),
                        form.zone(),
                        form.start(),
                        null,
                        form.end(),
                        null,
                        form.audience()));
        var mexico = circle.mission("MX");
        invitations.invite(meeting, List.of(mexico.id()));
        calling.convene(meeting);
        invitations.record(
                meeting,
                mexico.id(),
                meetings.revision(meeting, mexico),
                new RecordedAnswer(
                        org.mesaconsular.meeting.Answer.ACCEPTED,
                        text(Text.NOTE),
                        AnswerChannel.NOTE_VERBALE,
                        text(100)));
        var item = agenda.add(meeting, LosAngelesMeeting.item(text(Text.LINE), Audience.WORKSPACE));
        calling.open(meeting);
        outcomes.enter(item, new OutcomeForm(OutcomeKind.CONCLUSION, text(Text.NOTE), Audience.WORKSPACE));
        var cancelled = meetings.draft(circle, form);
        calling.convene(cancelled);
        calling.cancel(cancelled, text(Text.NOTE));
    }

    private void facilities() {
        var sheet = "name,type,operator,aor,address,city,state,zip\n"
                + "%s,%s,%s,%s,%s,%s,%s,%s\n"
                        .formatted(
                                text(Text.LINE),
                                text(40),
                                text(Text.LINE),
                                text(40),
                                text(Text.LINE),
                                text(Text.LINE),
                                text(Text.LINE),
                                text(20));
        var workspace = circle.workspace().id();
        imports.apply(
                workspace,
                new ImportSource(text(Text.LINE), Visits.DAY),
                imports.read(workspace, sheet.getBytes(StandardCharsets.UTF_8)),
                EmptyCells.KEEP,
                ImportProgress.SILENT);
        var facility = plannedVisits.facility(circle);
        facilities.rename(facility.id(), facility.revision(), text(Text.LINE), text(Text.LINE), Visits.DAY);
    }

    private void visit() {
        var facility = plannedVisits.facility(circle);
        run(circle.organiser(), () -> {
            var visit = visits.plan(
                    circle.workspace().id(),
                    new VisitForm(
                            facility.id(),
                            VisitType.RAPID_RESPONSE,
                            text(Text.NOTE),
                            Visits.DAY,
                            null,
                            Set.of(),
                            null,
                            Audience.MEMBERS));
            visits.advance(visit, VisitState.PROPOSED, "");
            visits.recordAccess(visit, Visits.step(AccessStatus.REQUESTED, ""));
            visits.recordAccess(visit, Visits.step(AccessStatus.DENIED, text(Text.NOTE)));
            visits.advance(visit, VisitState.NOT_CONDUCTED, text(Text.NOTE));
        });
        var conducted = plannedVisits.conducted(circle, Audience.MEMBERS);
        run(circle.organiser(), () -> {
            var finding = findings.enter(conducted, finding(Severity.CRITICAL));
            findings.revise(finding, 0, finding(Severity.SERIOUS));
        });
    }

    private static FindingForm finding(Severity severity) {
        return new FindingForm(
                FindingSection.MATERIAL, text(Text.NOTE), severity, Basis.OBSERVED, Audience.MEMBERS, text(Text.NOTE));
    }

    private void action() {
        var mexico = circle.mission("MX");
        callByALongName(mexico.head());
        var lead = circle.mission("EC");
        var action = LosAngeles.as(
                circle.organiser(),
                () -> actions.propose(new ProposeAction(
                        circle.workspace().id(),
                        text(Text.LINE),
                        text(Text.BODY),
                        lead.id(),
                        JointVisits.all(circle),
                        new Due(null, text(Text.LINE)),
                        Audience.MEMBERS,
                        null)));
        jointVisits.answer(action, circle.organiser(), Answer.AGREED, "");
        jointVisits.answer(action, mexico.head(), Answer.AGREED_WITH_RESERVATION, text(Text.NOTE));
        run(circle.organiser(), () -> {
            actions.start(action);
            actions.report(action, new ProgressReport(ProgressStatus.ON_TRACK, text(Text.NOTE), LosAngeles.today()));
        });
    }

    /** Their name stands with the answer they give. */
    private void callByALongName(Person person) {
        var form =
                new PersonForm(person.email(), text(Text.LINE), "", "", InterfaceLanguage.ES, LosAngeles.ZONE, false);
        Viewers.run(
                new Viewer.House("fixture", null),
                () -> people.edit(person.id(), people.person(person.id()).revision(), form));
    }

    private static String text(int characters) {
        return LETTER.repeat(characters);
    }

    private List<String> textColumns() {
        return List.copyOf(database.query("""
                        select lower(concat(table_name, '.', column_name)) as name from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) = 'character varying'
                        and lower(table_name) not like 'flyway%' order by 1
                        """, (row, number) -> row.getString("name")));
    }

    private static boolean isTyped(String column) {
        return !NOT_TYPED.contains(column) && !NOT_TYPED.contains(column.split("\\.")[1]);
    }

    private boolean holdsOne(String column) {
        var names = column.split("\\.");
        var found = "select 1 from %s where %s like ? limit 1".formatted(names[0], names[1]);
        return !database.queryForList(found, "%" + LETTER + "%").isEmpty();
    }
}
