package org.mesaconsular.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatService;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.meeting.InvitationService;
import org.mesaconsular.meeting.LosAngelesMeeting;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@OnBothDatabases
class AuditTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting meetings;

    @Autowired
    InvitationService invitations;

    @Autowired
    CircleService circles;

    @Autowired
    SeatService seats;

    @Autowired
    PeopleService people;

    @Autowired
    DirectoryService directory;

    @Autowired
    PasswordService passwords;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void an_act_that_changes_nothing_is_kept_though_the_work_around_it_fails() {
        var peru = losAngeles.of(List.of("PE")).mission("PE").head();
        var person = new Viewer.Person(peru.id(), peru.party());

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    publisher.publishEvent(NotableAct.of(
                            "SignIn.password", NotableAct.Outcome.REFUSED, person, Map.of("reason", "wrong")));
                    throw new IllegalStateException("after it");
                }))
                .isInstanceOf(IllegalStateException.class);

        var entry = last();
        assertThat(entry.act()).isEqualTo("SignIn.password");
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(entry.account()).isEqualTo(peru.id().value());
        assertThat(entry.after()).contains("wrong");
    }

    @Test
    void a_change_says_who_for_which_party_what_before_and_after() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var peru = circle.mission("PE").head();

        LosAngeles.run(circle.organiser(), () -> seats.seat(circle.workspace().id(), peru.id(), SeatRole.ORGANISER));

        var entry = last();
        assertThat(entry.act()).isEqualTo("Seat.seat");
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.CHANGED);
        assertThat(entry.account()).isEqualTo(circle.organiser().id().value());
        assertThat(entry.party()).isEqualTo(circle.organiser().party().value());
        assertThat(entry.subject()).isEqualTo("SeatEntity");
        assertThat(entry.before()).contains("\"role\":\"DELEGATE\"");
        assertThat(entry.after()).contains("\"role\":\"ORGANISER\"");
    }

    @Test
    void a_record_that_is_removed_leaves_all_it_held() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var peru = circle.mission("PE");
        var meeting = meetings.draft(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));

        LosAngeles.run(circle.organiser(), () -> invitations.withdraw(meeting, peru.id()));

        var entry = last();
        assertThat(entry.act()).isEqualTo("Invitation.withdraw");
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.REMOVED);
        assertThat(entry.account()).isEqualTo(circle.organiser().id().value());
        assertThat(entry.subject()).isEqualTo("DelegationEntity");
        assertThat(entry.before())
                .contains(meeting.value().toString(), peru.id().value().toString());
        assertThat(entry.after()).isEmpty();
    }

    @Test
    void a_refusal_is_kept_though_nothing_else_is() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var observer = circle.observer().head();
        var form = new WorkspaceForm("NEW", "Another circle", LosAngeles.ZONE, false);

        assertThatThrownBy(() -> LosAngeles.as(observer, () -> circles.create(form)))
                .isInstanceOf(NotAllowed.class);

        var entry = last();
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(entry.act()).isEqualTo("Circle.create");
        assertThat(entry.account()).isEqualTo(observer.id().value());
        assertThat(entry.after()).contains("refusal.onlyPortalAdministrator");
    }

    @Test
    void a_password_is_audited_without_its_hash() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var peru = circle.mission("PE").head();

        LosAngeles.run(peru, () -> passwords.set(peru.id(), "a long enough passphrase"));

        var entry = last();
        assertThat(entry.subject()).isEqualTo("Credential");
        assertThat(entry.account()).isEqualTo(peru.id().value());
        assertThat(entry.after()).contains("\"hash\":\"…\"").doesNotContain("argon2");
    }

    @Test
    void a_changed_name_in_one_language_says_before_and_after() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var observer = circle.observer().party();
        var form = new PartyForm(
                observer.kind(),
                null,
                Map.of(InterfaceLanguage.EN, "Kids in Need"),
                observer.acronym(),
                observer.city(),
                observer.zone());

        LosAngeles.run(circle.administrator(), () -> directory.edit(observer.id(), observer.revision(), form));

        var entries = database.query(
                "select * from audit_entry where act = 'Directory.edit' order by number", AuditTest::read);
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.before()).contains("names", "Kids in Need of Defense");
            assertThat(entry.after()).contains("names", "Kids in Need").doesNotContain("Defense");
        });
    }

    @Test
    void entries_can_be_neither_changed_nor_removed() {
        losAngeles.of(List.of("EC", "PE"));

        assertThatThrownBy(() -> database.update("update audit_entry set act = 'forged'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from audit_entry")).hasStackTraceContaining("append-only");
    }

    @Test
    void parallel_writers_leave_one_unbroken_chain() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var peru = circle.mission("PE").head();

        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < 40; number++) {
                writers.submit(() -> changeSomething(circle.administrator(), peru, circle));
            }
        }

        assertUnbroken();
    }

    private void changeSomething(Person administrator, Person person, LosAngeles.Circle circle) {
        LosAngeles.run(administrator, () -> {
            people.disable(circle.observer().head().id());
            people.enable(circle.observer().head().id());
            people.requirePortalAdministrator();
        });
        LosAngeles.run(
                person, () -> passwords.set(person.id(), UUID.randomUUID().toString()));
    }

    private void assertUnbroken() {
        var hashes = database.queryForList("select hash from audit_entry order by number", String.class);
        var entries = database.query("select * from audit_entry order by number", AuditTest::read);
        var hash = "";
        for (int number = 1; number <= entries.size(); number++) {
            hash = AuditChain.hash(hash, number, entries.get(number - 1));
            assertThat(hashes.get(number - 1)).as("entry %d", number).isEqualTo(hash);
        }
        assertThat(database.queryForObject("select last_hash from audit_head", String.class))
                .isEqualTo(hash);
    }

    private AuditEntry last() {
        return database.query("select * from audit_entry order by number desc fetch first 1 rows only", AuditTest::read)
                .getFirst();
    }

    private static AuditEntry read(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                AuditOutcome.valueOf(row.getString("outcome")),
                row.getObject("account_id", UUID.class),
                row.getObject("party_id", UUID.class),
                row.getObject("workspace_id", UUID.class),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("before_state"),
                row.getString("after_state"));
    }
}
