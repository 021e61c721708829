package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.testing.LongRun;

/** The door, and the frame around every page: what everybody meets whatever they come for. */
class FrontDoorJourney extends DemonstrationJourney {
    private static final String MEETING = "Segunda reunión de coordinación";
    private static final String HIDDEN_ACTION = "Visitas conjuntas a los centros penitenciarios";
    /** In the short run those that differ most: a desk, a list, a table, a form. */
    private static final List<String> PAGES = LongRun.IS_ON
            ? List.of(
                    "", "meetings", "actions", "visits", "facilities", "parties", "audit", "account", "administration")
            : List.of("", "meetings", "audit", "account");

    private static final String ANNOUNCEMENT = "Guardia del viernes";

    @Test
    void a_visitor_is_led_to_the_sign_in() {
        try (var browser = Browser.launch()) {
            var page = browser.open(Reader.english());

            var answer = page.navigate(portal.url("meetings"));
            Browser.settle(page);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(page.url()).endsWith("/login");
            assertThat(page.title()).isEqualTo("Sign in · Mesa Consular");
            Screenshots.take(page, "front-door");
            Axe.check(page);
        }
    }

    @Test
    void an_unknown_address_and_a_wrong_password_are_answered_with_the_same_words() {
        try (var browser = Browser.launch()) {
            var known = refused(browser.open(Reader.spanish(), portal.url("login")), "consul@pe.example.org");
            var unknown = refused(browser.open(Reader.spanish(), portal.url("login")), "nobody@example.org");

            assertThat(known).isEqualTo(unknown).contains("No fue posible");
        }
    }

    private static String refused(Page page, String email) {
        new Door(page).tryToSignIn(email, "certainly not the password");
        page.waitForURL("**/login?error*");
        Browser.settle(page);
        return page.locator("[part=error-message]").first().innerText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "", "styles/portal.css", "flags/ec.svg", "nowhere"})
    void every_answer_carries_the_headers_that_protect(String path) throws IOException, InterruptedException {
        var headers = get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void an_address_that_leads_nowhere_stands_in_the_frame_with_the_words_for_what_is_hidden() {
        try (var browser = Browser.launch()) {
            var peru = Person.signedIn(browser, portal, Reader.english(), "consul@pe.example.org");

            var answer = peru.page().navigate(portal.url("nowhere/at/all"));
            Browser.settle(peru.page());

            assertThat(answer.status()).isNotEqualTo(403);
            assertThat(peru.page().locator("main").innerText()).contains("No hay nada disponible aquí.");
        }
    }

    @Test
    void the_session_cookie_is_for_this_portal_alone() throws IOException, InterruptedException {
        assertThat(get("login").headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void a_flag_is_fetched_once_a_year() throws IOException, InterruptedException {
        var flag = get("flags/ec.svg");

        assertThat(flag.statusCode()).isEqualTo(200);
        assertThat(flag.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
    }

    @Test
    void the_account_menu_closes_behind_what_was_chosen() {
        var peru = signedIn("consul@pe.example.org").goTo("").openMenu("MQ – Cuenta de María Quispe");

        peru.page().locator("vaadin-popover[opened] a[href='account']").click();

        peru.page().waitForURL("**/account");
        assertThat(peru.page().locator("vaadin-popover[opened]")).hasCount(0);
    }

    @Test
    void the_palette_leads_to_a_meeting_by_the_keyboard_alone() {
        try (var browser = Browser.launch()) {
            var peru = Person.signedIn(browser, portal, Reader.spanish(), "consul@pe.example.org")
                    .goTo("");

            peru.page().keyboard().press("Control+k");
            palette(peru).pressSequentially("segunda reunion");
            assertThat(found(peru)).containsText(new String[] {MEETING});
            Screenshots.take(peru.page(), "palette");
            palette(peru).press("Enter");

            assertThat(peru.heading()).hasText(MEETING);
            peru.hasNoDialog();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void the_palette_finds_nothing_an_observer_may_not_see() {
        try (var browser = Browser.launch()) {
            var observer = Person.signedIn(browser, portal, Reader.english(), "observer@kind.example.org")
                    .goTo("");

            observer.page().keyboard().press("Control+k");
            palette(observer).pressSequentially("segunda reunion");
            assertThat(found(observer)).containsText(new String[] {MEETING});
            palette(observer).fill(HIDDEN_ACTION);

            assertThat(found(observer)).hasCount(0);
            assertThat(observer.dialog()).containsText("No match for “" + HIDDEN_ACTION + "”.");
        }
    }

    @Test
    void an_announcement_is_on_every_open_desk_at_once_and_gone_when_withdrawn() {
        try (var browser = Browser.launch()) {
            var observer = Person.signedIn(browser, portal, Reader.english(), "observer@kind.example.org");
            var organiser = Person.signedIn(browser, portal, Reader.spanish(), "consul@ec.example.org");
            observer.goTo("").markPage();

            organiser.goTo("").openDialog("Escribir un aviso");
            Axe.check(organiser.page());
            organiser.type("Título", ANNOUNCEMENT).type("Texto", "Cerrado el viernes.");
            var since = System.nanoTime();
            organiser.settle("Guardar");
            observer.seesSoon(observer.text(ANNOUNCEMENT), since);
            Axe.check(organiser.page());
            assertThat(observer.button("Edit – " + ANNOUNCEMENT)).hasCount(0);

            organiser.openDialog("Retirar – " + ANNOUNCEMENT).settle("Retirar");
            assertThat(observer.page().locator("main").getByText(ANNOUNCEMENT)).hasCount(0);
            assertThat(observer.pageIsStillTheSame()).isTrue();
        }
    }

    @Test
    void a_page_comes_out_of_the_printer_as_a_document() {
        try (var browser = Browser.launch()) {
            var reader = Reader.spanish().dark().size(794, 1123);
            var organiser = Person.signedIn(browser, portal, reader, "consul@ec.example.org");
            organiser.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            for (var path : PAGES) {
                var page = organiser.goTo(path).page();

                assertThat(page.locator("nav:visible, .topbar:visible, main vaadin-button:visible"))
                        .hasCount(0);
                assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
                assertThat(page.locator("h1")).hasCSS("color", "rgb(0, 0, 0)");
                assertThat(widerThanTheWindow(page)).as(path).isZero();
                Screenshots.takeAsItIs(page, "print-" + (path.isEmpty() ? "desk" : path));
            }
        }
    }

    @Test
    void at_twice_the_size_nothing_is_cut_off_and_nothing_moves() {
        try (var browser = Browser.launch()) {
            var reader = Reader.spanish().size(700, 450);
            var organiser = Person.signedIn(browser, portal, reader, "consul@ec.example.org");

            for (var path : PAGES) {
                var page = organiser.goTo(path).page();

                assertThat(widerThanTheWindow(page)).as(path).isZero();
                assertThat(page.locator(".topbar")).hasCSS("position", "static");
                assertThat((Integer) page.evaluate("() => document.getAnimations().length"))
                        .as("what moves on " + path)
                        .isZero();
                Screenshots.takeAsItIs(page, "zoom-" + (path.isEmpty() ? "desk" : path));
            }
            organiser.goTo("meetings").openDialog("Convocar una reunión");
            assertThat(organiser.dialog().getByText("Guardar como borrador")).isInViewport();
        }
    }

    /** By how many pixels. */
    private static int widerThanTheWindow(Page page) {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    }

    private static Locator palette(Person person) {
        return person.page().locator("vaadin-combo-box.palette-field input");
    }

    private static Locator found(Person person) {
        return person.page().locator("vaadin-combo-box-item:visible");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var visitor = HttpClient.newHttpClient()) {
            return visitor.send(
                    HttpRequest.newBuilder(URI.create(portal.url(path))).build(), BodyHandlers.ofString());
        }
    }
}
