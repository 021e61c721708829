package org.mesaconsular.security.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.audit.AuditFilter;
import org.mesaconsular.audit.AuditLine;
import org.mesaconsular.audit.AuditPages;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.security.OpenSignIn;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.security.Reassurance;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.security.SignInService;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.MovableClock;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Telephones;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;

@ServiceTest
@OnBothDatabases
class SignInsTest {

    private static final String PASSWORD = "the next long password";
    private static final Viewer HOUSE = new Viewer.House("test", null);
    private static final Reassurance TYPED = new Reassurance(PASSWORD, "");

    @Autowired
    AuditPages audit;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    OpenSessions sessions;

    @Autowired
    SignInBook book;

    @Autowired
    SignInWatch watch;

    @Autowired
    SignInService signIns;

    @Autowired
    Telephones telephones;

    @Autowired
    CircleService circles;

    @Autowired
    MembershipService memberships;

    @Autowired
    PeopleService people;

    @Autowired
    PasswordService passwords;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void theClockStands() {
        clock.stand();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void a_person_sees_the_own_sign_ins_and_nobody_else_s() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").head();
        begin(peru, new MockHttpSession());
        begin(circle.mission("CL").head(), new MockHttpSession());

        var seen = LosAngeles.as(peru, signIns::mine);

        assertThat(seen).singleElement().satisfies(open -> {
            assertThat(open.browser()).isEqualTo("Firefox · Windows");
            assertThat(open.address()).isEqualTo("192.0.2.7");
        });
    }

    @Test
    void nobody_ends_the_sign_in_of_somebody_else() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").head();
        var mark = begin(peru, new MockHttpSession());
        hasPassword(circle.mission("CL").head());

        assertThatThrownBy(() -> LosAngeles.run(circle.mission("CL").head(), () -> signIns.end(mark.id(), TYPED)))
                .isInstanceOf(NotFound.class);
        assertThat(mark.ended()).isNull();
    }

    /** Somebody at a desk that was left open must not shut the person out elsewhere. */
    @Test
    void a_sign_in_is_ended_with_the_password_and_the_second_factor_alone() {
        var peru = losAngeles.peru().head();
        hasPassword(peru);
        var mark = begin(peru, new MockHttpSession());

        assertRefused(peru, new Reassurance("a guess", ""), "current");
        var telephone = telephones.enrol(peru);
        assertRefused(peru, TYPED, "proof");
        assertThat(mark.ended()).isNull();

        var code = telephone.recoveryCodes().getFirst();
        LosAngeles.run(peru, () -> signIns.end(mark.id(), new Reassurance(PASSWORD, code)));
        assertThat(mark.ended()).isEqualTo(SignInEnd.ELSEWHERE);
    }

    private void assertRefused(Person person, Reassurance typed, String field) {
        assertThatThrownBy(() -> LosAngeles.run(person, () -> signIns.endOthers(typed)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void hasPassword(Person person) {
        Viewers.run(HOUSE, () -> passwords.set(person.id(), PASSWORD));
    }

    @Test
    void a_sign_in_that_was_ended_elsewhere_closes_its_session() {
        var peru = losAngeles.peru().head();
        hasPassword(peru);
        var session = new MockHttpSession();
        var mark = begin(peru, session);

        LosAngeles.run(peru, () -> signIns.end(mark.id(), TYPED));

        assertThat(mark.ended()).isEqualTo(SignInEnd.ELSEWHERE);
        awaitInvalid(session);
        assertThat(LosAngeles.as(peru, signIns::mine)).isEmpty();
    }

    @Test
    void a_sign_in_that_another_node_ended_is_closed_at_the_next_look() {
        var session = new MockHttpSession();
        var mark = begin(losAngeles.peru().head(), session);
        database.update(
                "update sign_in set ended_at = current_timestamp, ended_because = 'ELSEWHERE' where id = ?",
                mark.id().value());

        watch.look();

        assertThat(mark.ended()).isEqualTo(SignInEnd.ELSEWHERE);
        awaitInvalid(session);
    }

    @Test
    void a_sign_in_ends_after_half_an_hour_without_anything_asked_for() {
        var mark = begin(losAngeles.peru().head(), new MockHttpSession());

        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        watch.look();
        assertThat(mark.ended()).isNull();
        clock.advance(Duration.ofSeconds(1));
        watch.look();

        assertThat(mark.ended()).isEqualTo(SignInEnd.IDLE);
    }

    @Test
    void a_sign_in_ends_after_twelve_hours_however_busy() {
        var mark = begin(losAngeles.peru().head(), new MockHttpSession());

        clock.advance(Duration.ofHours(12).minusSeconds(1));
        mark.seen(clock.instant());
        watch.look();
        assertThat(mark.ended()).isNull();
        clock.advance(Duration.ofSeconds(1));
        watch.look();

        assertThat(mark.ended()).isEqualTo(SignInEnd.LIMIT);
    }

    @Test
    void a_sign_in_ends_with_the_account() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").head();
        var mark = begin(peru, new MockHttpSession());

        LosAngeles.run(circle.administrator(), () -> people.disable(peru.id()));
        watch.look();

        assertThat(mark.ended()).isEqualTo(SignInEnd.DISABLED);
    }

    @Test
    void a_workspace_that_begins_to_ask_for_second_factors_ends_the_sign_ins_of_its_people_without_one() {
        var circle = losAngeles.nine();
        var without = begin(circle.mission("PE").head(), new MockHttpSession());
        var observer = begin(circle.observer().head(), new MockHttpSession());
        var secured = circle.mission("CL").head();
        telephones.enrol(secured);
        var with = begin(secured, new MockHttpSession());
        var elsewhere = begin(losAngeles.peru().head(), new MockHttpSession());

        requireSecondFactors(circle);
        watch.look();

        assertThat(without.ended()).isEqualTo(SignInEnd.SECOND_FACTOR_REQUIRED);
        assertThat(observer.ended()).isEqualTo(SignInEnd.SECOND_FACTOR_REQUIRED);
        assertThat(with.ended()).isNull();
        assertThat(elsewhere.ended()).isNull();
    }

    @Test
    void a_party_that_comes_into_a_workspace_with_second_factors_is_asked_like_the_others() {
        var circle = losAngeles.nine();
        requireSecondFactors(circle);
        var newcomer = losAngeles.peru();
        var mark = begin(newcomer.head(), new MockHttpSession());

        Viewers.run(HOUSE, () -> memberships.admit(circle.workspace().id(), newcomer.id(), MembershipKind.OBSERVER));
        watch.look();

        assertThat(mark.ended()).isEqualTo(SignInEnd.SECOND_FACTOR_REQUIRED);
    }

    @Test
    void a_new_password_ends_every_sign_in_of_its_account() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").head();
        var one = begin(peru, new MockHttpSession());
        var other = begin(peru, new MockHttpSession());
        var chile = begin(circle.mission("CL").head(), new MockHttpSession());

        LosAngeles.run(peru, () -> passwords.set(peru.id(), PASSWORD));

        assertThat(one.ended()).isEqualTo(SignInEnd.PASSWORD);
        assertThat(other.ended()).isEqualTo(SignInEnd.PASSWORD);
        assertThat(chile.ended()).isNull();
    }

    @Test
    void signing_in_anew_in_the_same_browser_ends_what_was_before() {
        var peru = losAngeles.peru().head();
        var session = new MockHttpSession();
        var before = begin(peru, session);

        var mark = begin(peru, session);

        assertThat(before.ended()).isEqualTo(SignInEnd.REPLACED);
        assertThat(session.isInvalid()).isFalse();
        assertThat(LosAngeles.as(peru, signIns::mine))
                .extracting(OpenSignIn::id)
                .containsExactly(mark.id());
    }

    @Test
    void a_session_that_is_left_ends_its_sign_in() {
        var peru = losAngeles.peru().head();
        var session = new MockHttpSession();
        begin(peru, session);

        session.invalidate();

        assertThat(LosAngeles.as(peru, signIns::mine)).isEmpty();
    }

    @Test
    void a_node_that_starts_anew_ends_what_it_had_open() {
        var peru = losAngeles.peru().head();
        var mark = begin(peru, new MockHttpSession());

        clock.advance(Duration.ofSeconds(1));
        book.endWhatThisNodeLeft(clock.instant());

        assertThat(book.endOf(Set.of(mark.id()))).containsEntry(mark.id(), SignInEnd.RESTART);
    }

    @Test
    void what_a_lost_node_had_open_is_ended_when_nobody_has_used_it() {
        var peru = losAngeles.peru().head();
        var mark = begin(peru, new MockHttpSession());
        database.update(
                "update sign_in set node = 'lost' where id = ?", mark.id().value());

        clock.advance(Duration.ofMinutes(30));
        book.endWhatIsForgotten();
        assertThat(book.endOf(Set.of(mark.id()))).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        book.endWhatIsForgotten();

        assertThat(book.endOf(Set.of(mark.id()))).containsEntry(mark.id(), SignInEnd.IDLE);
    }

    @Test
    void when_somebody_was_seen_is_written_at_most_once_a_minute() {
        var peru = losAngeles.peru().head();
        var mark = begin(peru, new MockHttpSession());
        var began = mark.began();

        clock.advance(Duration.ofSeconds(59));
        mark.seen(clock.instant());
        watch.look();
        assertThat(lastSeen(peru)).isEqualTo(began);
        clock.advance(Duration.ofSeconds(1));
        mark.seen(clock.instant());
        watch.look();

        assertThat(lastSeen(peru)).isEqualTo(began.plusSeconds(60));
    }

    @Test
    void the_person_reads_of_beginning_and_end_in_the_record_and_nothing_else_is_kept_of_them() {
        var peru = losAngeles.peru().colleague();
        hasPassword(peru);
        var mark = LosAngeles.as(peru, () -> begin(peru, new MockHttpSession()));

        LosAngeles.run(peru, () -> signIns.end(mark.id(), TYPED));

        var read =
                LosAngeles.as(peru, () -> audit.page(null, AuditFilter.none())).lines();
        assertThat(read).extracting(AuditLine::act).containsExactly("SignIn.end", "SignIn.begin");
        assertThat(read.getLast().after()).containsKey("browser");
    }

    private void requireSecondFactors(LosAngeles.Circle circle) {
        var workspace = circle.workspace();
        var form = new WorkspaceForm(workspace.code(), workspace.name(), workspace.zone(), true);
        Viewers.run(HOUSE, () -> circles.edit(workspace.id(), workspace.revision(), form));
    }

    private SignInMark begin(Person person, MockHttpSession session) {
        return sessions.begin(LosAngeles.viewer(person), session, "Firefox · Windows", "192.0.2.7");
    }

    private Instant lastSeen(Person person) {
        return LosAngeles.as(person, signIns::mine).getFirst().lastSeen();
    }

    private static void awaitInvalid(MockHttpSession session) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(5)).until(session::isInvalid);
    }
}
