package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontDoorJourney {

    private RunningPortal portal;

    @BeforeAll
    void open(@TempDir Path data) {
        portal = RunningPortal.onH2(data).demo().start();
    }

    @AfterAll
    void close() {
        portal.close();
    }

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
        page.fill("input[name=username]", email);
        page.fill("input[name=password]", "certainly not the password");
        page.press("input[name=password]", "Enter");
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
            assertThat(peru.page().locator("main").innerText()).contains("Aquí no hay nada para usted.");
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

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var visitor = HttpClient.newHttpClient()) {
            return visitor.send(
                    HttpRequest.newBuilder(URI.create(portal.url(path))).build(), BodyHandlers.ofString());
        }
    }
}
