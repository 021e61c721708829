package org.mesaconsular.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.security.internal.link.LinkSweep;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.MovableClock;
import org.mesaconsular.testing.Newcomers;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Telephones;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class AccessLinkServiceTest {

    private static final String CHOSEN = "seven slow herons at dawn";
    private static final String OTHER = "eight quick otters at dusk";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Telephones telephones;

    @Autowired
    MovableClock clock;

    @Autowired
    AccountAccess access;

    @Autowired
    ChosenPasswordService links;

    @Autowired
    PasswordService passwords;

    @Autowired
    PeopleService people;

    @Autowired
    LinkSweep sweep;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void an_invited_person_sees_who_invited_whom_to_what_and_chooses_a_password_once() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);

        var token = offer(administrator, rosa);
        var open = links.look(token).orElseThrow();
        links.choose(token, CHOSEN, "");

        assertThat(open.kind()).isEqualTo(LinkKind.INVITATION);
        assertThat(open.name()).isEqualTo("Rosa Huamán");
        assertThat(open.email()).isEqualTo(rosa.email());
        assertThat(open.madeBy()).isEqualTo(administrator.name());
        assertThat(open.party().id()).isEqualTo(peru.id());
        assertHasPassword(rosa, CHOSEN);
        assertUnusable(token);
    }

    @Test
    void looking_at_a_link_any_number_of_times_uses_nothing_up() {
        var peru = losAngeles.peru().party();
        var token = offer(administrators.of(peru), newcomers.of(peru));

        for (var look = 0; look < 3; look++) {
            assertThat(links.look(token)).isPresent();
        }

        assertThatCode(() -> links.choose(token, CHOSEN, "")).doesNotThrowAnyException();
    }

    @Test
    void a_password_that_cannot_be_accepted_leaves_the_link_open() {
        var peru = losAngeles.peru().party();
        var token = offer(administrators.of(peru), newcomers.of(peru));

        assertThatThrownBy(() -> links.choose(token, "short", "")).isInstanceOf(InvalidInput.class);

        assertThat(links.look(token)).isPresent();
    }

    @Test
    @OnBothDatabases
    void of_many_who_use_one_link_at_the_same_instant_one_succeeds() throws Exception {
        var peru = losAngeles.peru().party();
        var rosa = newcomers.of(peru);
        var token = offer(administrators.of(peru), rosa);
        Callable<Boolean> use = () -> succeeds(() -> links.choose(token, CHOSEN, ""));

        try (var crowd = Executors.newFixedThreadPool(6)) {
            var results = crowd.invokeAll(List.of(use, use, use, use, use, use));

            var succeeded = 0;
            for (var result : results) {
                succeeded += result.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        }
        assertHasPassword(rosa, CHOSEN);
    }

    @Test
    @OnBothDatabases
    void of_links_made_at_the_same_instant_one_at_most_can_be_used() throws Exception {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        Callable<String> make = () -> {
            try {
                return offer(administrator, rosa);
            } catch (EditConflict atTheSameInstant) {
                return "";
            }
        };

        try (var crowd = Executors.newFixedThreadPool(4)) {
            var made = crowd.invokeAll(List.of(make, make, make, make));

            var usable = 0;
            for (var token : made) {
                usable += links.look(token.get()).isPresent() ? 1 : 0;
            }
            assertThat(usable).isEqualTo(1);
        }
    }

    @Test
    void a_link_is_too_old_after_a_day() {
        var peru = losAngeles.peru().party();
        var token = offer(administrators.of(peru), newcomers.of(peru));

        clock.advance(Duration.ofHours(23).plusMinutes(59));
        assertThat(links.look(token)).isPresent();
        clock.advance(Duration.ofMinutes(1));

        assertUnusable(token);
    }

    @Test
    void a_newer_link_withdraws_the_older_one() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        var first = offer(administrator, rosa);

        var second = offer(administrator, rosa);

        assertUnusable(first);
        assertThat(links.look(second)).isPresent();
    }

    @Test
    void disabling_the_account_withdraws_its_links_for_good() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        var token = offer(administrator, rosa);

        LosAngeles.run(administrator, () -> people.disable(rosa.id()));
        assertUnusable(token);
        LosAngeles.run(administrator, () -> people.enable(rosa.id()));

        assertUnusable(token);
    }

    @Test
    void another_address_withdraws_what_went_to_the_one_before() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        var token = offer(administrator, rosa);

        LosAngeles.run(administrator, () -> people.edit(rosa.id(), rosa.revision(), at("other." + rosa.email())));

        assertUnusable(token);
    }

    @Test
    void who_has_a_password_gets_a_reset_and_the_password_until_now_works_until_it_is_used() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        links.choose(offer(administrator, rosa), CHOSEN, "");

        var token = offer(administrator, rosa);

        assertThat(links.look(token).orElseThrow().kind()).isEqualTo(LinkKind.RESET);
        assertHasPassword(rosa, CHOSEN);
        links.choose(token, OTHER, "");
        assertHasPassword(rosa, OTHER);
        assertThatThrownBy(() -> LosAngeles.run(rosa, () -> passwords.change(CHOSEN, CHOSEN)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_password_changed_or_set_without_the_link_withdraws_it() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        links.choose(offer(administrator, rosa), CHOSEN, "");

        var beforeChange = offer(administrator, rosa);
        LosAngeles.run(rosa, () -> passwords.change(CHOSEN, OTHER));
        var beforeSet = offer(administrator, rosa);
        LosAngeles.run(administrator, () -> passwords.set(rosa.id(), CHOSEN));

        assertUnusable(beforeChange);
        assertUnusable(beforeSet);
        assertHasPassword(rosa, CHOSEN);
    }

    @Test
    void a_password_that_is_refused_leaves_the_link_open() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        links.choose(offer(administrator, rosa), CHOSEN, "");
        var token = offer(administrator, rosa);

        assertThatThrownBy(() -> LosAngeles.run(rosa, () -> passwords.change(OTHER, OTHER)))
                .isInstanceOf(InvalidInput.class);

        assertThat(links.look(token)).isPresent();
    }

    @Test
    void an_account_with_a_second_factor_shows_it_at_a_reset_too() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        links.choose(offer(administrator, rosa), CHOSEN, "");
        var telephone = telephones.enrol(rosa);
        var token = offer(administrator, rosa);

        for (var code : List.of("", telephone.wrongCode())) {
            assertThatThrownBy(() -> links.choose(token, OTHER, code))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("code"));
        }
        assertThat(links.look(token).orElseThrow().asksForCode()).isTrue();
        links.choose(token, OTHER, telephone.recoveryCodes().getFirst());

        assertUnusable(token);
        assertHasPassword(rosa, OTHER);
    }

    @Test
    void codes_at_a_reset_count_as_guesses() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        links.choose(offer(administrator, rosa), CHOSEN, "");
        var telephone = telephones.enrol(rosa);
        var token = offer(administrator, rosa);

        for (var guess = 0; guess < 10; guess++) {
            assertThatThrownBy(() -> links.choose(token, OTHER, telephone.wrongCode()))
                    .isInstanceOf(InvalidInput.class);
        }

        var right = telephone.recoveryCodes().getFirst();
        assertThatThrownBy(() -> links.choose(token, OTHER, right))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("refusal.codeWrong");
    }

    @Test
    void unknown_mistyped_empty_and_oversized_links_are_answered_alike() {
        for (var token : List.of("", "x", "x".repeat(100_000), "\0", "'; drop table access_link", "\uD800")) {
            assertUnusable(token);
        }
    }

    @Test
    void nobody_makes_a_link_for_another_party_a_portal_administrator_or_a_disabled_account() {
        var circle = losAngeles.nine();
        var administrator = administrators.of(circle.mission("EC").party());
        var colleague = circle.mission("EC").colleague();
        LosAngeles.run(administrator, () -> people.disable(colleague.id()));

        for (var person : List.of(circle.mission("PE").head(), circle.administrator(), colleague)) {
            assertThatThrownBy(() -> offer(administrator, person)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> access.invitations(circle.mission("PE").id(), List.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_manages_the_account_sees_how_far_the_invitation_has_come() {
        var peru = losAngeles.peru().party();
        var administrator = administrators.of(peru);
        var rosa = newcomers.of(peru);
        assertThat(invitation(administrator, rosa)).isEqualTo(new AccountAccess.Invitation(null, null));

        var token = offer(administrator, rosa);
        assertThat(invitation(administrator, rosa).at()).isNotNull();
        assertThat(invitation(administrator, rosa).expires()).isNotNull();
        clock.advance(Duration.ofDays(1));
        assertThat(invitation(administrator, rosa).expires()).isNull();
        links.choose(offer(administrator, rosa), CHOSEN, "");

        assertThat(LosAngeles.as(administrator, () -> access.invitations(peru.id(), List.of(rosa.id()))))
                .doesNotContainKey(rosa.id());
        assertUnusable(token);
    }

    @Test
    void the_database_holds_no_token_and_the_audit_neither_token_nor_hash() {
        var peru = losAngeles.peru().party();
        var rosa = newcomers.of(peru);
        var token = offer(administrators.of(peru), rosa);
        links.choose(token, CHOSEN, "");

        var row = database.queryForMap(
                "select * from access_link where account_id = ?", rosa.id().value());
        var hash = String.valueOf(row.get("token_hash"));
        var audited = database.queryForList("select * from audit_entry where subject = 'AccessLink'");

        assertThat(row.toString()).doesNotContain(token);
        assertThat(audited).isNotEmpty();
        assertThat(audited.toString()).doesNotContain(token).doesNotContain(hash);
    }

    @Test
    void links_are_swept_a_week_after_their_expiry() {
        var peru = losAngeles.peru().party();
        var rosa = newcomers.of(peru);
        offer(administrators.of(peru), rosa);

        clock.advance(Duration.ofDays(8).minusMinutes(1));
        sweep.sweep();
        assertThat(rows(rosa)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        sweep.sweep();

        assertThat(rows(rosa)).isZero();
    }

    private int rows(Person person) {
        return database.queryForList(
                        "select id from access_link where account_id = ?",
                        person.id().value())
                .size();
    }

    private AccountAccess.Invitation invitation(Person administrator, Person person) {
        var all = LosAngeles.as(administrator, () -> access.invitations(person.party(), List.of(person.id())));
        assertThat(all).containsKey(person.id());
        return all.getOrDefault(person.id(), new AccountAccess.Invitation(null, null));
    }

    private String offer(Person administrator, Person person) {
        var delivery = LosAngeles.as(administrator, () -> access.offer(person.id()));
        assertThat(delivery).isInstanceOf(LinkDelivery.Shown.class);
        return Newcomers.token(delivery);
    }

    private void assertUnusable(String token) {
        assertThat(links.look(token)).isEmpty();
        assertThatThrownBy(() -> links.choose(token, OTHER, ""))
                .isInstanceOf(LinkUnusable.class)
                .hasMessage("refusal.linkUnusable");
    }

    /** The next one is refused only after the one until now was found right. */
    private void assertHasPassword(Person person, String password) {
        assertThatThrownBy(() -> LosAngeles.run(person, () -> passwords.change(password, "short")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("refusal.passwordLength");
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refused) {
            assertThat(refused).isInstanceOf(LinkUnusable.class);
            return false;
        }
    }

    private static PersonForm at(String email) {
        return new PersonForm(email, "Rosa", "", "", InterfaceLanguage.ES, LosAngeles.ZONE, false);
    }
}
