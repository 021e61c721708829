package org.mesaconsular.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Sends bytes as they are, also such as no HTTP client would send, and reads what comes back. */
final class Wire {
    private static final int PATIENCE_MS = 4_000;
    private static final int ENOUGH = 400_000;

    private Wire() {}

    /** What came back; empty when the portal closed without a word. */
    record Answer(String text) {

        /** The status; 0 when there was no answer. */
        int status() {
            return text.startsWith("HTTP/1.") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        Optional<String> header(String name) {
            return head().lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        String head() {
            var end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        }

        String body() {
            var end = text.indexOf("\r\n\r\n");
            return end < 0 ? "" : text.substring(end + 4);
        }
    }

    /** A request of one line and some headers; the connection is not kept. */
    static Answer ask(int port, String requestLine, String... headers) {
        var request = requestLine + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
        return send(port, request.getBytes(StandardCharsets.UTF_8));
    }

    /** A request with a body. */
    static Answer post(int port, String path, String type, String body, String... headers) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var request =
                "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\nContent-Type: "
                        + type + "\r\nContent-Length: " + bytes.length + "\r\n"
                        + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
        var all = new ByteArrayOutputStream();
        all.writeBytes(request.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(bytes);
        return send(port, all.toByteArray());
    }

    /** These bytes and nothing else. */
    static Answer send(int port, byte[] bytes) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            return new Answer(exchange(socket, bytes));
        } catch (IOException unreachable) {
            throw new IllegalStateException("the portal does not take connections", unreachable);
        }
    }

    private static String exchange(Socket socket, byte[] bytes) {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            var buffer = new byte[8_192];
            for (var n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                answer.write(buffer, 0, n);
                if (answer.size() > ENOUGH) {
                    break;
                }
            }
        } catch (IOException closedOrSilent) {
            // what came until then is what the portal said
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
