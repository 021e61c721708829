package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.NaughtyStrings;

/**
 * Well over five hundred requests no browser would send, from somebody unknown and from somebody signed in: none learns how the
 * portal is built, none opens anything, none brings it down. Made of lists and a fixed seed, so each run sends the same.
 */
class HostileInputJourney extends DemonstrationJourney {

    private static final long SEED = 20_261_121L;
    private static final int AT_ONCE = 6;

    /** What would tell how the portal is built, or come out of its inside. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\bat [a-z0-9_.]+\\.[A-Za-z0-9_$]+\\(|Exception\\b|stack ?trace|\\b(org|com|java|jakarta|net)\\."
                    + "(mesaconsular|springframework|apache|hibernate|h2|postgresql|vaadin\\.flow\\.server|lang|util)\\b"
                    + "|tomcat/|jdbc:|sqlstate|syntax error|\\bselect .{1,80} from \\b|/target/|mesa-consular\\.jar|BOOT-INF");

    /** Words of the demonstration that only those who are signed in may read. */
    private static final Pattern CONTENT = Pattern.compile("Quispe|Andrade|consulados latinoamericanos|intérpretes");

    private String cookie = "";
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private int sent;

    @BeforeAll
    void signIn() {
        var peru = signedIn("consul@pe.example.org").goTo("");
        cookie = peru.page().context().cookies().stream()
                .map(kept -> kept.name + "=" + kept.value)
                .collect(Collectors.joining("; "));
        peru.page().close();
    }

    @Test
    void no_request_opens_anything_tells_anything_or_breaks_anything() throws Exception {
        var requests = Stream.of(malformed(), tricked(), naughty(), events(), mutated())
                .flatMap(List::stream)
                .toList();

        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var work = requests.stream()
                    .map(request -> (Callable<Void>) () -> send(request))
                    .toList();
            for (Future<Void> each : senders.invokeAll(work)) {
                each.get();
            }
        }
        sent = requests.size();

        assertThat(sent).isGreaterThanOrEqualTo(500);
        assertThat(faults).isEmpty();
        assertThat(portal.healthy()).isTrue();
        assertThat(Wire.ask(portal.port(), "GET /meetings", "Accept: text/html", "Cookie: " + cookie)
                        .status())
                .as("who was signed in still is")
                .isEqualTo(200);
    }

    private record Request(String name, boolean signedIn, byte[] bytes) {}

    private Void send(Request request) {
        var answer = Wire.send(portal.port(), request.bytes());
        var body = answer.text();
        var where = request.name() + (request.signedIn() ? " (signed in)" : "") + " → " + answer.status() + ": ";
        var inside = INSIDE.matcher(isFile(answer) ? answer.head() : body);
        if (inside.find()) {
            faults.add(where + "tells “" + inside.group() + "”");
        }
        if (answer.status() >= 500 && !body.contains("fault.css")) {
            faults.add(where + "an error without our page: "
                    + body.lines().limit(3).toList());
        }
        if (!request.signedIn() && CONTENT.matcher(body).find()) {
            faults.add(where + "opens content");
        }
        return null;
    }

    /** Scripts and styles of the browser's side are the same for everybody. */
    private static boolean isFile(Wire.Answer answer) {
        return answer.header("Content-Type")
                .filter(type -> type.contains("script") || type.contains("css"))
                .isPresent();
    }

    /** What breaks the protocol. */
    private List<Request> malformed() {
        var long64k = "a".repeat(65_536);
        return Stream.of(
                        "GET",
                        "GET /",
                        "GET / HTTP/9.9",
                        "GET  / HTTP/1.1",
                        "get / http/1.1",
                        "\u0000\u0001\u0002",
                        "",
                        "GET / HTTP/1.1\nHost: x",
                        "PRI * HTTP/2.0\r\n\r\nSM",
                        "CONNECT a:443 HTTP/1.1\r\nHost: a",
                        "TRACE / HTTP/1.1\r\nHost: x",
                        "OPTIONS * HTTP/1.1\r\nHost: x",
                        "A".repeat(9_000) + " / HTTP/1.1",
                        "GET /" + long64k + " HTTP/1.1\r\nHost: x",
                        "GET / HTTP/1.1\r\nHost: " + long64k,
                        "GET / HTTP/1.1\r\nHost: x\r\nX: " + long64k,
                        "GET / HTTP/1.1",
                        "GET / HTTP/1.1\r\nHost: x\r\nHost: y",
                        "GET / HTTP/1.1\r\nHost: x y",
                        "GET / HTTP/1.1\r\nHost: x\r\n: y",
                        "GET / HTTP/1.1\r\nHost: x\r\nX : y",
                        "GET / HTTP/1.1\r\nHost: x\r\n folded",
                        "GET / HTTP/1.1\r\nHost: [::1",
                        "GET / HTTP/1.1\r\nHost: x:99999",
                        "GET http://other.example.org/ HTTP/1.1\r\nHost: x",
                        "GET /\u0001 HTTP/1.1\r\nHost: x",
                        "GET /\\..\\ HTTP/1.1\r\nHost: x",
                        "GET /%zz HTTP/1.1\r\nHost: x",
                        "GET /ñ HTTP/1.1\r\nHost: x",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: -1",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: x",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                        "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
                        "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\na",
                        "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: nonsense",
                        "POST /login HTTP/1.1\r\nHost: x\r\nExpect: nonsense\r\nContent-Length: 0",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary="
                                + "b".repeat(9_000) + "\r\nContent-Length: 3\r\n\r\nabc",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: text/html; charset=nonsense\r\nContent-Length: 3\r\n\r\na=b",
                        "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nusername=%",
                        "GET /login HTTP/1.1\r\nHost: x\r\nCookie: JSESSIONID=../../x; JSESSIONID=\"",
                        "GET /login HTTP/1.1\r\nHost: x\r\nCookie: =;=;;\u0001",
                        "GET /login HTTP/1.1\r\nHost: x\r\nAccept-Language: " + "x,".repeat(3_000),
                        "GET /login HTTP/1.1\r\nHost: x\r\nAccept-Language: ../../etc",
                        "GET /login HTTP/1.1\r\nHost: x\r\nIf-Modified-Since: yesterday",
                        "GET /styles/portal.css HTTP/1.1\r\nHost: x\r\nRange: bytes=9-1,-5,a-b",
                        "GET /styles/portal.css HTTP/1.1\r\nHost: x\r\nIf-None-Match: " + "\"a\",".repeat(1_000),
                        "GET /login HTTP/1.1\r\nHost: x\r\nAuthorization: Basic %%%",
                        "GET /login HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nHTTP2-Settings: x",
                        "GET /VAADIN/push HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 99",
                        "PATCH / HTTP/1.1\r\nHost: x",
                        "PROPFIND / HTTP/1.1\r\nHost: x",
                        "JEFF / HTTP/1.1\r\nHost: x",
                        "GET / HTTP/1.0",
                        "HEAD /nothing HTTP/1.1\r\nHost: x")
                .map(text -> text.replace("Host: x", "Host: x\r\nConnection: close"))
                .map(text -> raw(
                        "malformed "
                                + text.lines()
                                        .findFirst()
                                        .map(HostileInputJourney::brief)
                                        .orElse("empty"),
                        text))
                .toList();
    }

    /** Addresses that try to leave the place they are in, or to be taken for another one. */
    private List<Request> tricked() {
        var paths = Stream.of(
                "/..",
                "/../",
                "/..;/",
                "/%2e%2e/",
                "/%2e%2e%2f",
                "/..%2f..%2fapplication.yaml",
                "/..%5c..%5c",
                "/..%c0%af",
                "/%c0%ae%c0%ae/",
                "/%252e%252e/",
                "//",
                "///meetings",
                "//evil.example.org",
                "/./meetings",
                "/meetings/.",
                "/meetings/..",
                "/meetings;x=y",
                "/meetings;.css",
                "/meetings.css",
                "/meetings%3b.css",
                "/meetings%2f",
                "/meetings%00",
                "/meetings%00.css",
                "/meetings%0d%0aSet-Cookie:x=y",
                "/MEETINGS",
                "/styles/..;/meetings",
                "/styles/../meetings",
                "/styles/%2e%2e/meetings",
                "/styles/..%2fmeetings",
                "/styles/",
                "/styles",
                "/styles/..%5cx",
                "/flags/..",
                "/flags/..%2f..%2fapplication.yaml",
                "/flags/%2e%2e/%2e%2e/application.yaml",
                "/flags/x;y.svg",
                "/icons/....//x",
                "/components/../../application.yaml",
                "/VAADIN/../application.yaml",
                "/VAADIN/..%2f..%2f",
                "/VAADIN/build/../../",
                "/VAADIN/static/..;/x",
                "/VAADIN/dynamic/resource/0/0/x",
                "/VAADIN/dynamic/resource/1/a/b/c/..",
                "/VAADIN/dynamic/resource/-1/%00",
                "/VAADIN/dynamic/x",
                "/VAADIN/",
                "/vaadinServlet/",
                "/vaadinServlet/meetings",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/META-INF/VAADIN/config/flow-build-info.json",
                "/BOOT-INF/classes/application.yaml",
                "/application.yaml",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/..;/env",
                "/actuator/health/..;/env",
                "/actuator/health/%2e%2e/beans",
                "/actuator/loggers",
                "/actuator/prometheus",
                "/h2-console",
                "/.git/config",
                "/.env",
                "/error",
                "/error?trace=true",
                "/error?message=%24%7B7*7%7D",
                "/login?error=%3Cscript%3E",
                "/login?ended=%3Cscript%3E",
                "/login?ended=IDLE&ended=x",
                "/login/..",
                "/login;jsessionid=x",
                "/logout",
                "/?v-r=init",
                "/?v-r=init&location=meetings",
                "/?v-r=init&location=../../x",
                "/?v-r=uidl",
                "/?v-r=uidl&v-uiId=x",
                "/?v-r=heartbeat&v-uiId=-1",
                "/?v-r=push",
                "/?v-r=nonsense",
                "/?v-r=webcomponent-bootstrap",
                "/?debug_window",
                "/?" + "a=b&".repeat(3_000),
                "/meetings/%7B%7B7*7%7D%7D",
                "/meetings/${jndi:ldap:",
                "/meetings/1%27%20or%20%271%27=%271",
                "/meetings/" + "9".repeat(2_000),
                "/meetings/" + "a/".repeat(2_000),
                "/meetings/00000000-0000-0000-0000-000000000000",
                "/administration",
                "/administration/parties/x",
                "/account/sessions/../..",
                "/sw.js",
                "/manifest.webmanifest",
                "/robots.txt");
        return paths.flatMap(path -> Stream.of(get(path, false), get(path, true)))
                .toList();
    }

    /** The naughty strings in every place a request has. */
    private List<Request> naughty() {
        var chosen = new ArrayList<>(NaughtyStrings.all());
        Collections.shuffle(chosen, new Random(SEED));
        var requests = new ArrayList<Request>();
        chosen.stream().limit(60).forEach(text -> {
            var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
            requests.add(get("/meetings/" + encoded, true));
            requests.add(get("/actions?show=" + encoded + "&" + encoded + "=x", true));
            requests.add(form("username=" + encoded + "&password=" + encoded));
            requests.add(raw(
                    "header " + brief(text),
                    "GET /login HTTP/1.1\r\nHost: x\r\nConnection: close\r\nUser-Agent: " + text
                            + "\r\nAccept-Language: " + text));
            requests.add(raw("path " + brief(text), "GET /" + text + " HTTP/1.1\r\nHost: x\r\nConnection: close"));
        });
        return requests;
    }

    /** Calls of the pages that are none. */
    private List<Request> events() {
        var deep = "[".repeat(20_000);
        return Stream.of(
                        "",
                        "{}",
                        "[]",
                        "null",
                        "\"\"",
                        "0",
                        "{",
                        deep,
                        "{\"rpc\":" + deep,
                        "{\"csrfToken\":null}",
                        "{\"csrfToken\":\"x\",\"rpc\":[],\"syncId\":0}",
                        "{\"csrfToken\":\"x\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"click\"}],\"syncId\":-1,\"clientId\":0}",
                        "{\"csrfToken\":{},\"rpc\":{}}",
                        "{\"csrfToken\":\"x\",\"rpc\":\"x\"}",
                        "{\"syncId\":\"x\"}",
                        "{\"rpc\":[{\"type\":\"java.lang.Runtime\"}]}",
                        "\u0000",
                        "<xml/>",
                        "a=b",
                        "{\"csrfToken\":\"" + "x".repeat(300_000) + "\"}",
                        "{\"UNLOAD\":true}",
                        "{\"resynchronize\":true}",
                        "{\"resynchronize\":\"x\",\"csrfToken\":1}")
                .flatMap(body -> Stream.of("0", "1", "-1", "99999", "x").map(page -> call(page, body)))
                .toList();
    }

    /** A request as it should be, with bytes changed by chance. */
    private List<Request> mutated() {
        var chance = new Random(SEED);
        var sound =
                "GET /meetings?show=past HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\nCookie: a=b\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        return Stream.iterate(0, number -> number + 1)
                .limit(100)
                .map(number -> {
                    var bytes = sound.clone();
                    for (var change = 0; change < 4; change++) {
                        bytes[chance.nextInt(bytes.length - 4)] = (byte) chance.nextInt(256);
                    }
                    return new Request("mutation " + number, false, bytes);
                })
                .toList();
    }

    private Request get(String path, boolean signedIn) {
        return raw(
                "GET " + brief(path),
                signedIn,
                "GET " + path.replace(" ", "%20")
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html");
    }

    private static Request form(String body) {
        return raw(
                "form " + brief(body),
                "POST /login HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);
    }

    private Request call(String page, String body) {
        return raw(
                "call of page " + page + " " + brief(body),
                true,
                "POST /?v-r=uidl&v-uiId=" + page
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length,
                body);
    }

    private static Request raw(String name, String text) {
        return new Request(name, false, bytes(text.contains("\r\n\r\n") ? text : text + "\r\n\r\n"));
    }

    private Request raw(String name, boolean signedIn, String head) {
        return raw(name, signedIn, head, "");
    }

    private Request raw(String name, boolean signedIn, String head, String body) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes(head + (signedIn ? "\r\nCookie: " + cookie : "") + "\r\n\r\n"));
        whole.writeBytes(bytes(body));
        return new Request(name, signedIn, whole.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
