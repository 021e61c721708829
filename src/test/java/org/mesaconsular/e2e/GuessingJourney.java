package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.Caller;

/** Others guess somebody's password, many at once and from forged addresses: all but the rightful person stay out. */
class GuessingJourney extends DemonstrationJourney {

    /** Nobody else signs in as her: the account stays shut to other browsers for a quarter of an hour. */
    private static final String HONDURAS = "consul@hn.example.org";

    private static final String CONSUL = "Daysi Zelaya";
    private static final int GUESSES = 11;

    @Test
    void guessing_shuts_out_strangers_and_not_whoever_has_signed_in_on_this_browser_before()
            throws InterruptedException {
        var own = signedIn(HONDURAS).goTo("");
        own.openMenu("DZ – Cuenta de " + CONSUL).click("Cerrar sesión");
        own.page().waitForURL("**/login*");

        guessAtOnce();

        var stranger = browser.open(Reader.spanish(), portal.url("login"));
        signIn(stranger, Person.PASSWORD);
        assertThat(stranger.locator("body")).containsText("Revise el correo y la contraseña");
        stranger.navigate(portal.url("meetings"));
        assertThat(stranger).hasURL(Pattern.compile(".*/login.*"));

        own.goTo("login");
        signIn(own.page(), Person.PASSWORD);
        own.page().waitForURL(Pattern.compile("^((?!login).)*$"));
        own.goTo("meetings").sees("Reuniones");
        assertThat(browser.complaints()).isEmpty();
    }

    private void guessAtOnce() throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var guessers = Executors.newFixedThreadPool(GUESSES)) {
            IntStream.range(0, GUESSES)
                    .forEach(number -> guessers.submit(() -> {
                        start.await();
                        return new Caller(portal.port())
                                .signIn(HONDURAS, "a wrong password", "X-Forwarded-For", "203.0.113." + number);
                    }));
            start.countDown();
        }
    }

    private static void signIn(Page page, String password) {
        new Door(page).tryToSignIn(HONDURAS, password);
        Browser.settle(page);
    }
}
