package org.mesaconsular.security.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.HttpTest;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.PartsOnEveryPage;
import org.mesaconsular.testing.ToldActs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Events a browser would not send, over HTTP and with the keys of a real session. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class EventGuardTest {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    private static final String PASSWORD = "a long password for tests";

    private static final String MESSAGE = """
            {"csrfToken":"%s","rpc":[%s],"syncId":-1,"clientId":%d}
            """;
    private static final String CLICK = """
            {"type":"event","node":%d,"event":"click","data":{}}""";
    /** Feature 1 holds the properties of an element. */
    private static final String TYPE = """
            {"type":"mSync","node":%d,"feature":1,"property":"value","value":"%s"}""";

    @LocalServerPort
    int port;

    @Autowired
    PartsOnEveryPage parts;

    @Autowired
    ToldActs acts;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PasswordService passwords;

    @Test
    void an_event_for_a_component_in_use_arrives() throws Exception {
        var page = open();

        page.click(parts.node(page.id(), "visible"));

        assertThat(parts.clicks(page.id(), "visible")).isEqualTo(1);
    }

    @Test
    void an_event_for_a_hidden_component_does_nothing_and_is_logged(CapturedOutput log) throws Exception {
        var page = open();

        page.click(parts.node(page.id(), "hidden"));

        assertThat(parts.clicks(page.id(), "hidden")).isZero();
        assertThat(log).contains("an event for a hidden component was ignored");
    }

    @Test
    void an_event_for_a_disabled_component_does_nothing_and_is_logged(CapturedOutput log) throws Exception {
        var page = open();

        page.click(parts.node(page.id(), "disabled"));

        assertThat(parts.clicks(page.id(), "disabled")).isZero();
        assertThat(log).contains("an event for a disabled component was ignored");
    }

    @Test
    void an_event_for_the_page_of_another_session_does_nothing_and_is_logged(CapturedOutput log) throws Exception {
        // the numbers of pages begin anew in each session: the other one has a second page, this one does not
        var other = open();
        var second = other.another();
        var mine = open();

        mine.click(second.id(), parts.node(second.id(), "visible"), second.key());

        assertThat(parts.clicks(second.id(), "visible")).isZero();
        assertThat(log).contains("an event for a page that is not there");
    }

    @Test
    void an_event_with_the_key_of_another_session_does_nothing() throws Exception {
        var other = open();
        var mine = open();

        mine.click(mine.id(), parts.node(mine.id(), "visible"), other.key());

        assertThat(parts.clicks(mine.id(), "visible")).isZero();
    }

    @Test
    void what_is_typed_into_a_field_in_use_arrives() throws Exception {
        var page = open();

        page.type(parts.node(page.id(), "visible field"), "typed");

        assertThat(parts.value(page.id(), "visible field")).isEqualTo("typed");
    }

    @Test
    void what_is_typed_into_a_hidden_field_does_not_arrive_and_is_logged(CapturedOutput log) throws Exception {
        var page = open();

        page.type(parts.node(page.id(), "hidden field"), "typed");

        assertThat(parts.value(page.id(), "hidden field")).isEmpty();
        assertThat(log).contains("an event for a hidden component was ignored");
    }

    /** Pages send what happens in them as requests; the web socket is for the other way. */
    @ParameterizedTest
    @ValueSource(strings = {"visible", "hidden", "disabled"})
    void nothing_is_taken_from_the_open_web_socket_neither_clicks_nor_what_is_typed(String which, CapturedOutput log)
            throws Exception {
        var page = open();
        var socket = page.socket();

        page.click(socket, parts.node(page.id(), which));
        page.type(socket, parts.node(page.id(), which + " field"), "typed");

        await().atMost(Duration.ofSeconds(20)).until(() -> refusals(log) == 2);
        assertThat(parts.clicks(page.id(), which)).isZero();
        assertThat(parts.value(page.id(), which + " field")).isEmpty();
        socket.abort();
    }

    @Test
    void nothing_is_taken_either_that_is_sent_to_the_push_connection_as_a_request(CapturedOutput log) throws Exception {
        var page = open();

        page.clickByPush(parts.node(page.id(), "visible"));

        assertThat(parts.clicks(page.id(), "visible")).isZero();
        assertThat(refusals(log)).isEqualTo(1);
    }

    @Test
    void the_web_socket_stays_open_for_the_portal_after_a_refusal(CapturedOutput log) throws Exception {
        var page = open();
        var heard = new Heard();
        var socket = page.socket(heard);

        page.click(socket, parts.node(page.id(), "visible"));
        await().atMost(Duration.ofSeconds(20)).until(() -> refusals(log) == 1);
        parts.say(page.id(), "news of the portal");

        await().atMost(Duration.ofSeconds(20)).until(() -> heard.text().contains("news of the portal"));
        socket.abort();
    }

    @Test
    void the_audit_learns_in_whose_session_something_came_through_the_web_socket() throws Exception {
        var peru = losAngeles.of(List.of("PE")).mission("PE").head();
        Viewers.run(new Viewer.House("test", null), () -> passwords.set(peru.id(), PASSWORD));
        var page = page(signedIn(peru.email()));
        var socket = page.socket();
        acts.clear();

        page.type(socket, parts.node(page.id(), "hidden field"), "typed");

        await().atMost(Duration.ofSeconds(20)).until(() -> !acts.all().isEmpty());
        assertThat(acts.all())
                .singleElement()
                .returns("Page.event", NotableAct::act)
                .returns(NotableAct.Outcome.REFUSED, NotableAct::outcome)
                .returns(LosAngeles.viewer(peru), NotableAct::person);
        socket.abort();
    }

    private static long refusals(CapturedOutput log) {
        return log.getAll()
                .lines()
                .filter(line -> line.contains("an event for the push connection, which takes none, was ignored"))
                .count();
    }

    private HttpClient signedIn(String email) throws IOException, InterruptedException {
        var browser = browser();
        var form = "username=" + email + "&password=" + PASSWORD.replace(' ', '+');
        var request = HttpRequest.newBuilder(address("login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        browser.send(request, BodyHandlers.discarding());
        return browser;
    }

    private OpenPage open() throws IOException, InterruptedException {
        return page(browser());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private OpenPage page(HttpClient browser) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address("?v-r=init&location=login&query="))
                .build();
        var answer = browser.send(request, BodyHandlers.ofString()).body();
        var key = KEY.matcher(answer);
        var id = PAGE.matcher(answer);
        assertThat(key.find() && id.find()).as(answer).isTrue();
        var push = PUSH.matcher(answer);
        assertThat(push.find()).as(answer).isTrue();
        return new OpenPage(browser, Integer.parseInt(id.group(1)), key.group(1), push.group(1));
    }

    private URI address(String query) {
        return URI.create("http://localhost:" + port + "/" + query);
    }

    /** A page as its browser knows it. */
    private final class OpenPage {

        private final HttpClient browser;
        private int sent;
        private final int id;
        private final String key;
        private final String push;

        OpenPage(HttpClient browser, int id, String key, String push) {
            this.browser = browser;
            this.id = id;
            this.key = key;
            this.push = push;
        }

        /** The web socket that a browser keeps open for this page. */
        WebSocket socket() {
            return socket(new WebSocket.Listener() {});
        }

        WebSocket socket(WebSocket.Listener listener) {
            var address = "ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=" + id + "&v-pushId=" + push
                    + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0&X-Atmosphere-TrackMessageSize=true";
            return browser.newWebSocketBuilder()
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(URI.create(address), listener)
                    .join();
        }

        /** Through the web socket a message says first how long it is. */
        void click(WebSocket socket, int node) {
            send(socket, CLICK.formatted(node));
        }

        void type(WebSocket socket, int node, String text) {
            send(socket, TYPE.formatted(node, text));
        }

        private void send(WebSocket socket, String what) {
            var body = MESSAGE.formatted(key, what, sent++);
            socket.sendText(body.length() + "|" + body, true).join();
        }

        int id() {
            return id;
        }

        String key() {
            return key;
        }

        OpenPage another() throws IOException, InterruptedException {
            return page(browser);
        }

        void click(int node) throws IOException, InterruptedException {
            click(id, node, key);
        }

        void click(int page, int node, String withKey) throws IOException, InterruptedException {
            post("?v-r=uidl&v-uiId=" + page, MESSAGE.formatted(withKey, CLICK.formatted(node), 0));
        }

        void type(int node, String text) throws IOException, InterruptedException {
            post("?v-r=uidl&v-uiId=" + id, MESSAGE.formatted(key, TYPE.formatted(node, text), 0));
        }

        void clickByPush(int node) throws IOException, InterruptedException {
            var way = "?v-r=push&v-uiId=" + id + "&v-pushId=" + push
                    + "&X-Atmosphere-Transport=long-polling&X-Atmosphere-tracking-id=0";
            post(way, MESSAGE.formatted(key, CLICK.formatted(node), 0));
        }

        private void post(String where, String body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(address(where))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            browser.send(request, BodyHandlers.ofString());
        }
    }

    /** What the portal sends through a web socket. */
    private static final class Heard implements WebSocket.Listener {

        private final StringBuffer text = new StringBuffer();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            socket.request(1);
            return null;
        }

        String text() {
            return text.toString();
        }
    }
}
