package org.mesaconsular.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.LostSecondFactors;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.Caller;
import org.mesaconsular.testing.HttpTest;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Newcomers;
import org.mesaconsular.testing.Telephones;
import org.mesaconsular.testing.Telephones.Telephone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The two steps of the sign-in against the started portal: done in order they open it, and in no other way. */
@HttpTest
class TwoStepSignInTest {

    private static final String PASSWORD = "a long password for tests";
    private static final String CHOSEN = "another long password for tests";
    private static final Viewer HOUSE = new Viewer.House("test", null);

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PasswordService passwords;

    @Autowired
    SecondFactorService factors;

    @Autowired
    LostSecondFactors lost;

    @Autowired
    PeopleService people;

    @Autowired
    CircleService circles;

    @Autowired
    Telephones telephones;

    @Autowired
    AccountAccess access;

    @Autowired
    ChosenPasswordService links;

    @LocalServerPort
    int port;

    private LosAngeles.Circle circle;
    private Person somebody;
    private Telephone telephone;

    @BeforeEach
    void enrolSomebody() {
        circle = losAngeles.of(List.of("PE", "EC"));
        somebody = withPassword(circle.mission("PE").head());
        telephone = telephones.enrol(somebody);
    }

    @Test
    void password_and_code_in_this_order_open_the_portal_under_a_new_session_id() {
        var browser = browser();

        var afterPassword = browser.signIn(somebody.email(), PASSWORD);
        var betweenTheSteps = browser.isSignedIn();
        var halfway = sessionOf(browser);
        var afterCode = browser.code(telephone.freshCode());

        assertThat(Caller.leadsTo(afterPassword)).isEqualTo("login/code");
        assertThat(betweenTheSteps).isFalse();
        assertThat(Caller.leadsTo(afterCode)).doesNotContain("login");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(sessionOf(browser)).isNotEqualTo(halfway);
    }

    @Test
    void the_first_step_skipped_gives_no_session() {
        var browser = browser();

        var answer = browser.code(telephone.freshCode());

        assertThat(Caller.leadsTo(answer)).isEqualTo("login");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void the_second_step_skipped_gives_no_session() {
        var browser = browser();
        browser.signIn(somebody.email(), PASSWORD);

        assertThat(List.of("probe/me", "", "account", "login/code", "login")).allSatisfy(page -> {
            browser.get(page);
            assertThat(browser.isSignedIn()).isFalse();
        });
    }

    @Test
    void the_code_in_another_session_gives_no_session() {
        browser().signIn(somebody.email(), PASSWORD);
        var other = browser();

        other.code(telephone.freshCode());

        assertThat(other.isSignedIn()).isFalse();
    }

    @Test
    void the_session_id_of_before_the_password_is_worth_nothing_after_it() {
        var browser = browser();
        browser.get("icons/probe");
        var planted = browser.cookie("JSESSIONID").orElseThrow();
        var attacker = browser().with((HttpCookie) planted.clone());
        browser.signIn(somebody.email(), PASSWORD);

        attacker.code(telephone.freshCode());

        assertThat(attacker.isSignedIn()).isFalse();
    }

    @Test
    void a_code_used_before_gives_no_session() {
        var code = telephone.freshCode();
        var first = browser();
        first.signIn(somebody.email(), PASSWORD);
        first.code(code);
        var second = browser();
        second.signIn(somebody.email(), PASSWORD);

        var answer = second.code(code);

        assertThat(first.isSignedIn()).isTrue();
        assertThat(Caller.leadsTo(answer)).isEqualTo("login/code?error");
        assertThat(second.isSignedIn()).isFalse();
    }

    @Test
    void a_second_code_after_the_sign_in_changes_nothing() {
        var browser = browser();
        browser.signIn(somebody.email(), PASSWORD);
        browser.code(telephone.recoveryCodes().getFirst());

        var repeated = browser.code(telephone.recoveryCodes().get(1));

        assertThat(Caller.leadsTo(repeated)).isEqualTo("login");
        assertThat(Viewers.as(LosAngeles.viewer(somebody), factors::mine).codesLeft())
                .isEqualTo(9);
    }

    @Test
    void a_wrong_password_makes_the_right_one_before_it_void() {
        var browser = browser();
        browser.signIn(somebody.email(), PASSWORD);
        browser.signIn(somebody.email(), "certainly not the password");

        browser.code(telephone.freshCode());

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void a_new_password_or_a_disabled_account_ends_what_was_begun() {
        for (var end : List.<Runnable>of(
                () -> withPassword(somebody), () -> Viewers.run(HOUSE, () -> people.disable(somebody.id())))) {
            var browser = browser();
            browser.signIn(somebody.email(), PASSWORD);
            end.run();

            browser.code(telephone.freshCode());

            assertThat(browser.isSignedIn()).isFalse();
        }
    }

    @Test
    void without_the_token_of_the_form_a_code_is_not_taken() {
        var browser = browser();
        browser.signIn(somebody.email(), PASSWORD);

        var code = telephone.freshCode();

        browser.post("login/code", Map.of("code", code));
        var withoutToken = browser.isSignedIn();
        browser.code(code);

        assertThat(withoutToken).isFalse();
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void wrong_passwords_codes_papers_and_codes_at_a_reset_are_counted_together() {
        var others = telephones.enrol(circle.mission("EC").head()).recoveryCodes();
        var reset = offered();
        IntStream.range(0, 4).forEach(guess -> browser().signIn(somebody.email(), "certainly not the password"));
        var browser = browser();
        browser.signIn(somebody.email(), PASSWORD);
        IntStream.range(0, 3).forEach(guess -> browser.code(telephone.wrongCode()));
        IntStream.range(0, 2).forEach(guess -> browser.code(others.get(guess)));
        assertThatThrownBy(() -> links.choose(reset, CHOSEN, telephone.wrongCode()))
                .isInstanceOf(InvalidInput.class);

        var past = browser.code(telephone.freshCode());
        var paper = browser.code(telephone.recoveryCodes().getFirst());

        assertThat(List.of(past, paper))
                .allMatch(answer -> Caller.leadsTo(answer).equals("login/code?error"));
        assertThatThrownBy(() ->
                        links.choose(reset, CHOSEN, telephone.recoveryCodes().get(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("refusal.codeWrong");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void who_must_have_a_second_factor_sets_it_up_before_there_is_a_session() {
        require(true);
        var colleague = withPassword(circle.mission("PE").colleague());
        var browser = browser();

        var afterPassword = browser.signIn(colleague.email(), PASSWORD);
        var wrong = browser.code("000000");

        assertThat(factors.isMissing(colleague.id())).isTrue();
        assertThat(factors.isMissing(somebody.id())).isFalse();
        assertThat(Caller.leadsTo(afterPassword)).isEqualTo("login/code");
        assertThat(Caller.leadsTo(wrong)).isEqualTo("login/code?error");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void who_lost_the_second_factor_is_signed_out_and_sets_up_a_new_one_after_the_password() {
        var signedIn = browser();
        signedIn.signIn(somebody.email(), PASSWORD);
        signedIn.code(telephone.freshCode());
        assertThat(signedIn.isSignedIn()).isTrue();

        Viewers.run(HOUSE, () -> lost.remove(somebody.id()));

        var again = browser();
        var afterPassword = again.signIn(somebody.email(), PASSWORD);
        again.code(telephone.recoveryCodes().getFirst());
        assertThat(signedIn.isSignedIn()).isFalse();
        assertThat(Caller.leadsTo(afterPassword)).isEqualTo("login?link");
        assertThat(again.isSignedIn()).isFalse();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "nothing, PASSWORD, login?link",
        "nothing, CHOSEN, login?error",
        "the link was looked at, PASSWORD, login?link",
        "the link was refused a password, PASSWORD, login?link",
        "the link was used, PASSWORD, login?error",
        "the link was used, CHOSEN, login/code",
        "a newer link was used, PASSWORD, login?error",
        "a newer link was used, CHOSEN, login/code"
    })
    void after_a_lost_second_factor_only_a_password_chosen_through_a_link_leads_on(
            String meanwhile, String typed, String leadsTo) {
        var link = Newcomers.token(Viewers.as(HOUSE, () -> lost.remove(somebody.id())));
        switch (meanwhile) {
            case "the link was looked at" -> links.look(link);
            case "the link was refused a password" ->
                assertThatThrownBy(() -> links.choose(link, "too short", "")).isInstanceOf(InvalidInput.class);
            case "the link was used" -> links.choose(link, CHOSEN, "");
            case "a newer link was used" -> links.choose(offered(), CHOSEN, "");
            default -> {}
        }
        var browser = browser();

        var answer = browser.signIn(somebody.email(), typed.equals("PASSWORD") ? PASSWORD : CHOSEN);

        assertThat(Caller.leadsTo(answer)).isEqualTo(leadsTo);
        assertThat(browser.isSignedIn()).isFalse();
    }

    private String offered() {
        return Newcomers.token(Viewers.as(HOUSE, () -> access.offer(somebody.id())));
    }

    @Test
    void where_nobody_asks_for_it_the_password_is_enough() {
        require(true);
        require(false);
        var colleague = withPassword(circle.mission("PE").colleague());
        var browser = browser();

        browser.signIn(colleague.email(), PASSWORD);

        assertThat(browser.isSignedIn()).isTrue();
        assertThat(factors.isMissing(colleague.id())).isFalse();
    }

    private void require(boolean secondFactor) {
        Viewers.run(HOUSE, () -> {
            var workspace = circles.workspace(circle.workspace().id());
            circles.edit(
                    workspace.id(),
                    workspace.revision(),
                    new WorkspaceForm(workspace.code(), workspace.name(), workspace.zone(), secondFactor));
        });
    }

    private Person withPassword(Person person) {
        Viewers.run(HOUSE, () -> passwords.set(person.id(), PASSWORD));
        return person;
    }

    private static String sessionOf(Caller browser) {
        return browser.cookie("JSESSIONID").orElseThrow().getValue();
    }

    private Caller browser() {
        return new Caller(port);
    }
}
