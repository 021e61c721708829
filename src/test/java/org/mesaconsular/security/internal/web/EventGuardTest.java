package org.mesaconsular.security.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mesaconsular.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Events a browser would not send, over HTTP and with the keys of a real session. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(EventGuardTest.Buttons.class)
@ExtendWith(OutputCaptureExtension.class)
class EventGuardTest {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    @LocalServerPort
    int port;

    @Autowired
    Buttons buttons;

    @Test
    void an_event_for_a_component_in_use_arrives() throws Exception {
        var page = open();

        page.click(buttons.node(page.id(), "visible"));

        assertThat(buttons.clicks(page.id(), "visible")).isEqualTo(1);
    }

    @Test
    void an_event_for_a_hidden_component_does_nothing_and_is_logged(CapturedOutput log) throws Exception {
        var page = open();

        page.click(buttons.node(page.id(), "hidden"));

        assertThat(buttons.clicks(page.id(), "hidden")).isZero();
        assertThat(log).contains("an event for a hidden component was ignored");
    }

    @Test
    void an_event_for_a_disabled_component_does_nothing_and_is_logged(CapturedOutput log) throws Exception {
        var page = open();

        page.click(buttons.node(page.id(), "disabled"));

        assertThat(buttons.clicks(page.id(), "disabled")).isZero();
        assertThat(log).contains("an event for a disabled component was ignored");
    }

    @Test
    void an_event_for_the_page_of_another_session_does_nothing_and_is_logged(CapturedOutput log) throws Exception {
        // the numbers of pages begin anew in each session: the other one has a second page, this one does not
        var other = open();
        var second = other.another();
        var mine = open();

        mine.click(second.id(), buttons.node(second.id(), "visible"), second.key());

        assertThat(buttons.clicks(second.id(), "visible")).isZero();
        assertThat(log).contains("an event for a page that is not there");
    }

    @Test
    void an_event_with_the_key_of_another_session_does_nothing() throws Exception {
        var other = open();
        var mine = open();

        mine.click(mine.id(), buttons.node(mine.id(), "visible"), other.key());

        assertThat(buttons.clicks(mine.id(), "visible")).isZero();
    }

    @Test
    void an_event_through_the_open_web_socket_for_a_hidden_component_does_nothing_and_is_logged(CapturedOutput log)
            throws Exception {
        var page = open();
        var socket = page.socket();

        page.click(socket, buttons.node(page.id(), "hidden"));
        page.click(socket, buttons.node(page.id(), "visible"));

        await().atMost(Duration.ofSeconds(20)).until(() -> buttons.clicks(page.id(), "visible") == 1);
        assertThat(buttons.clicks(page.id(), "hidden")).isZero();
        assertThat(log).contains("an event for a hidden component was ignored");
        socket.abort();
    }

    private OpenPage open() throws IOException, InterruptedException {
        return page(HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
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
            var address = "ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=" + id + "&v-pushId=" + push
                    + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0&X-Atmosphere-TrackMessageSize=true";
            return browser.newWebSocketBuilder()
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(URI.create(address), new WebSocket.Listener() {})
                    .join();
        }

        /** Through the web socket a message says first how long it is. */
        void click(WebSocket socket, int node) {
            var body = """
                    {"csrfToken":"%s","rpc":[{"type":"event","node":%d,"event":"click","data":{}}],"syncId":-1,"clientId":%d}
                    """.formatted(key, node, sent++);
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
            var body = """
                    {"csrfToken":"%s","rpc":[{"type":"event","node":%d,"event":"click","data":{}}],"syncId":0,"clientId":0}
                    """.formatted(withKey, node);
            var request = HttpRequest.newBuilder(address("?v-r=uidl&v-uiId=" + page))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            browser.send(request, BodyHandlers.ofString());
        }
    }

    /** Three buttons on every page, and how often each was clicked since the page was opened. */
    @TestConfiguration
    static class Buttons {

        private final Map<String, Integer> nodes = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> clicks = new ConcurrentHashMap<>();

        @Bean
        VaadinServiceInitListener buttonsOnEveryPage() {
            return event -> event.getSource().addUIInitListener(init -> addTo(init.getUI()));
        }

        int node(int page, String name) {
            return nodes.getOrDefault(page + name, -1);
        }

        int clicks(int page, String name) {
            return clicks.getOrDefault(page + name, new AtomicInteger()).get();
        }

        private void addTo(UI ui) {
            add(ui, "visible");
            add(ui, "hidden").setVisible(false);
            add(ui, "disabled").setEnabled(false);
        }

        private NativeButton add(UI ui, String name) {
            var counter = new AtomicInteger();
            var button = new NativeButton(name, click -> counter.incrementAndGet());
            ui.add(button);
            clicks.put(ui.getUIId() + name, counter);
            nodes.put(ui.getUIId() + name, button.getElement().getNode().getId());
            return button;
        }
    }
}
