package org.mesaconsular.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.AccountDisabled;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.Caller;
import org.mesaconsular.testing.HttpTest;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.TestHashes;
import org.mesaconsular.testing.ToldActs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Guessing passwords against the started portal, as somebody outside does. */
@HttpTest
class PasswordGuessingTest {

    private static final String PASSWORD = "a long password for tests";
    private static final String WRONG = "certainly not the password";
    private static final String REFUSED = "login?error";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PasswordService passwords;

    @Autowired
    ToldActs acts;

    @Autowired
    TestHashes hashes;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    private Person somebody;

    @BeforeEach
    void enterSomebody() {
        somebody = losAngeles.of(List.of("PE")).mission("PE").head();
        setPassword();
        acts.clear();
    }

    @Test
    void of_eleven_wrong_passwords_at_once_from_forged_addresses_ten_are_looked_at() throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var attackers = Executors.newFixedThreadPool(11)) {
            IntStream.range(0, 11)
                    .forEach(number -> attackers.submit(() -> {
                        start.await();
                        return browser().signIn(somebody.email(), WRONG, "X-Forwarded-For", "203.0.113." + number);
                    }));
            start.countDown();
        }

        assertThat(acts.reasons().stream().filter("wrong password"::equals)).hasSize(10);
        assertThat(acts.reasons().stream().filter("limit"::equals)).hasSize(1);
    }

    @Test
    void past_the_limit_the_right_password_is_answered_like_a_wrong_one() {
        var wrong = guessTenTimes(somebody.email());

        var stranger = browser();
        var right = stranger.signIn(somebody.email(), PASSWORD);

        assertThat(visible(right)).isEqualTo(visible(wrong));
        assertThat(stranger.isSignedIn()).isFalse();
    }

    @Test
    void the_rightful_person_gets_in_on_a_known_browser_while_others_guess() {
        var known = browser();
        known.signIn(somebody.email(), PASSWORD);
        var cookie = known.cookie("mesa-browser-").orElseThrow();
        guessTenTimes(somebody.email());

        var again = browser().with(cookie);
        again.signIn(somebody.email(), PASSWORD);

        assertThat(again.isSignedIn()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(365).toSeconds());
    }

    @Test
    void guesses_from_a_known_browser_are_counted_too() {
        var known = browser();
        known.signIn(somebody.email(), PASSWORD);
        IntStream.range(0, 10).forEach(guess -> known.signIn(somebody.email(), WRONG));

        var stolen = browser().with(known.cookie("mesa-browser-").orElseThrow());
        stolen.signIn(somebody.email(), PASSWORD);
        var elsewhere = browser();
        elsewhere.signIn(somebody.email(), PASSWORD);

        assertThat(stolen.isSignedIn()).isFalse();
        assertThat(elsewhere.isSignedIn()).isTrue();
    }

    @Test
    void a_browser_is_known_no_longer_after_a_reset_or_when_the_account_was_disabled() {
        for (var end : List.<Runnable>of(this::setPassword, this::tellThatTheAccountIsDisabled)) {
            var known = browser();
            known.signIn(somebody.email(), PASSWORD);
            end.run();
            guessTenTimes(somebody.email());

            var again = browser().with(known.cookie("mesa-browser-").orElseThrow());
            again.signIn(somebody.email(), PASSWORD);

            assertThat(again.isSignedIn()).isFalse();
            enterSomebody();
        }
    }

    @Test
    void a_cookie_made_up_or_of_another_account_is_worth_nothing() {
        var neighbour = browser();
        var head = somebody;
        enterSomebody();
        neighbour.signIn(somebody.email(), PASSWORD);
        var neighbours = neighbour.cookie("mesa-browser-").orElseThrow();
        var known = browser();
        known.signIn(head.email(), PASSWORD);
        var own = known.cookie("mesa-browser-").orElseThrow();
        guessTenTimes(head.email());

        own.setValue(neighbours.getValue());
        var thief = browser().with(own);
        thief.signIn(head.email(), PASSWORD);

        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void unknown_and_known_addresses_are_answered_alike() {
        var known = browser().signIn(somebody.email(), WRONG);
        var unknown = browser().signIn("nobody@example.org", WRONG);
        var noAddress = browser().signIn("\u0000" + "x".repeat(5000) + "🕊", WRONG);

        assertThat(visible(unknown)).isEqualTo(visible(known));
        assertThat(visible(noAddress)).isEqualTo(visible(known));
        assertThat(Caller.leadsTo(known)).isEqualTo(REFUSED);
    }

    /**
     * The hash takes most of the time of an answer; without it an unknown address would be answered in a tenth of it. Past the
     * limit neither costs one: whoever guesses by the thousand must not keep the machine from everybody else.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_guess_costs_a_hash_whether_anybody_has_the_address_or_not_and_none_past_the_limit(boolean known) {
        var address = known ? somebody.email() : "nobody." + UUID.randomUUID() + "@example.org";
        assertThat(hashesFor(address)).isEqualTo(1);

        guessTenTimes(address);

        assertThat(hashesFor(address)).isZero();
    }

    private int hashesFor(String address) {
        var before = hashes.compared();
        browser().signIn(address, WRONG);
        return hashes.compared() - before;
    }

    @Test
    void the_audit_is_told_who_signed_in_and_why_others_did_not_but_no_unknown_address() {
        browser().signIn(somebody.email(), PASSWORD);
        browser().signIn(somebody.email(), WRONG);
        browser().signIn("nobody@example.org", WRONG);

        assertThat(acts.all())
                .extracting(NotableAct::act)
                .containsExactly("SignIn.begin", "SignIn.password", "SignIn.password");
        assertThat(acts.all().getFirst())
                .returns(LosAngeles.viewer(somebody), NotableAct::person)
                .satisfies(begun -> assertThat(begun.details()).containsKeys("browser", "address", "account"));
        assertThat(acts.reasons()).containsExactly("wrong password", "unknown address");
        assertThat(acts.all().toString()).doesNotContain("nobody@example.org", WRONG, PASSWORD);
        assertThat(acts.all()).filteredOn(act -> act.person() == null).hasSize(1);
    }

    @Test
    void the_session_id_is_a_new_one_after_the_sign_in() {
        var somebodys = browser();
        somebodys.signIn(somebody.email(), WRONG);
        somebodys.get("icons/probe");
        var before = somebodys.cookie("JSESSIONID").map(Object::toString).orElse("");

        somebodys.signIn(somebody.email(), PASSWORD);

        assertThat(somebodys.cookie("JSESSIONID").map(Object::toString)).get().isNotEqualTo(before);
    }

    private HttpResponse<String> guessTenTimes(String address) {
        var answers = IntStream.range(0, 10)
                .mapToObj(guess -> browser().signIn(address, WRONG))
                .toList();
        return answers.getLast();
    }

    /** What somebody can tell of an answer: all but its date and the id of a session nobody is signed in to. */
    private static List<Object> visible(HttpResponse<String> answer) {
        var headers = answer.headers().map().entrySet().stream()
                .filter(header -> !Set.of("date", "set-cookie").contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var cookies = answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.replaceFirst("=[^;]*", ""))
                .toList();
        return List.of(answer.statusCode(), headers, cookies, answer.body());
    }

    /** In a transaction, as the service does it that disables. */
    private void tellThatTheAccountIsDisabled() {
        transactions.executeWithoutResult(status -> publisher.publishEvent(new AccountDisabled(somebody.id())));
    }

    private void setPassword() {
        Viewers.run(new Viewer.House("test", null), () -> passwords.set(somebody.id(), PASSWORD));
    }

    private Caller browser() {
        return new Caller(port);
    }
}
