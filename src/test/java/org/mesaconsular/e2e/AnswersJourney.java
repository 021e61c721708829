package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers every answer carries, what an error looks like from outside, and from where requests are taken. */
class AnswersJourney {

    private static final List<String> ALWAYS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy");

    private static final String FOREIGN = "Origin: https://elsewhere.example.org";
    private static final String HANDSHAKE = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
    private static final Pattern REFERENCE = Pattern.compile("<p>[^<]* ([0-9a-f]{8})</p>");

    private final RunningPortal portal = SharedPortal.demonstration();
    private final RunningPortal behindProxy = SharedPortal.operated();

    static Stream<String> requests() {
        return Stream.of(
                "GET / HTTP/1.1\r\nHost: localhost",
                "GET /login HTTP/1.1\r\nHost: localhost",
                "GET /meetings HTTP/1.1\r\nHost: localhost",
                "GET /styles/portal.css HTTP/1.1\r\nHost: localhost",
                "GET /flags/ec.svg HTTP/1.1\r\nHost: localhost",
                "GET /components/page.js HTTP/1.1\r\nHost: localhost",
                "GET /styles/none.css HTTP/1.1\r\nHost: localhost",
                "GET /actuator/health HTTP/1.1\r\nHost: localhost",
                "GET /VAADIN/push?v-r=push HTTP/1.1\r\nHost: localhost\r\n" + HANDSHAKE,
                "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0",
                "TRACE / HTTP/1.1\r\nHost: localhost",
                "DELETE /meetings HTTP/1.1\r\nHost: localhost",
                "GET /a%00b HTTP/1.1\r\nHost: localhost",
                "GET /a;b=c HTTP/1.1\r\nHost: localhost",
                "GET /%2e%2e/x HTTP/1.1\r\nHost: localhost",
                "GET /[] HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX : y",
                "GET / HTTP/1.1\r\nHost: a b",
                "GET / HTTP/9.9\r\nHost: localhost",
                "nonsense");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void every_answer_carries_the_headers(String request) {
        var answer = Wire.send(portal.port(), (request + "\r\nX-Close: 1\r\n\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.text()).isNotZero();
        assertThat(ALWAYS)
                .allSatisfy(name -> assertThat(answer.header(name)).as(name).isPresent());
        assertThat(answer.header("Cache-Control")).isPresent();
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void a_page_of_the_portal_names_its_scripts_by_a_nonce_that_is_new_each_time() {
        var one = Wire.ask(portal.port(), "GET /login").header("Content-Security-Policy");
        var other = Wire.ask(portal.port(), "GET /login").header("Content-Security-Policy");

        assertThat(one).hasValueSatisfying(policy -> assertThat(policy).contains("'nonce-"));
        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /a%00b, en, 400, The portal does not understand this request.",
        "GET /a%00b, es-EC, 400, El portal no entiende esta solicitud.",
        "GET /flags/none.svg, fr, 404, Il n’y a rien à cette adresse.",
        "TRACE /, pt-BR, 405, Este endereço não pode ser usado desta forma.",
        "'GET /a%00b', 'de-DE,es;q=0.8', 400, El portal no entiende esta solicitud.",
    })
    void an_error_is_a_sentence_and_a_reference_that_is_in_the_log(
            String request, String language, int status, String sentence) {
        var answer = Wire.ask(portal.port(), request, "Accept-Language: " + language);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>" + sentence + "</h1>");
        var reference = REFERENCE.matcher(answer.body());
        assertThat(reference.find()).isTrue();
        assertThat(portal.log()).contains(reference.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /VAADIN/push?v-r=push", "GET /?v-r=push&v-uiId=0", "GET /meetings"})
    void a_web_socket_is_not_opened_from_a_foreign_site(String request) {
        var foreign = Wire.ask(portal.port(), request, FOREIGN, HANDSHAKE);
        var own = Wire.ask(portal.port(), request, "Origin: http://localhost:" + portal.port(), HANDSHAKE);

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(own.status()).isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FOREIGN,
                "Origin: null",
                "Origin: http://localhost.evil.example.org",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void nothing_is_sent_in_from_a_foreign_site(String header) {
        var port = portal.port();

        assertThat(Wire.post(port, "/?v-r=uidl&v-uiId=0", "application/json", "{}", header)
                        .status())
                .isEqualTo(403);
        assertThat(Wire.post(port, "/login", "application/x-www-form-urlencoded", "username=a&password=b", header)
                        .status())
                .isEqualTo(403);
        assertThat(Wire.ask(port, "GET /login", "Sec-Fetch-Site: cross-site").status())
                .as("a link from elsewhere")
                .isEqualTo(200);
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_from_other_sites() {
        assertThat(Wire.ask(portal.port(), "GET /login").header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .doesNotContain("Secure"));
    }

    @Test
    void what_is_forwarded_is_ignored_unless_the_proxy_is_trusted() {
        var forged = forwarded(portal);
        var trusted = forwarded(behindProxy);

        assertThat(forged.header("Strict-Transport-Security")).isEmpty();
        assertThat(forged.header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).doesNotContain("Secure"));
        assertThat(trusted.header("Strict-Transport-Security")).hasValue("max-age=31536000; includeSubDomains");
        assertThat(trusted.header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void the_address_is_that_of_the_nearest_who_is_not_a_trusted_proxy() {
        for (var server : List.of(portal, behindProxy)) {
            Wire.ask(server.port(), "POST /login", FOREIGN, "X-Forwarded-For: 198.51.100.1, 203.0.113.9, 127.0.0.7");
        }

        assertThat(behindProxy.log()).contains("from 203.0.113.9").doesNotContain("198.51.100.1");
        assertThat(portal.log()).doesNotContain("203.0.113.9");
    }

    private static Wire.Answer forwarded(RunningPortal server) {
        return Wire.ask(server.port(), "GET /login", "X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.9");
    }
}
