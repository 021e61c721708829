package org.mesaconsular.operation.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where a running portal on H2 is asked for a backup, since nobody else can open its database meanwhile. Listens to this
 * machine only and to who can read a token in the data folder, which is the owner of that folder.
 */
@Component
class BackupDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);

    private static final int DONE = 200;
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 409;

    private final DataSource database;
    private final Place place;
    private final Clock clock;
    private final String token = random();
    private @Nullable HttpServer listener;

    BackupDesk(DataSource database, Environment settings, Clock clock) {
        this.database = database;
        this.place = Place.of(settings);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws IOException, SQLException {
        if (!place.url().startsWith("jdbc:h2:file:")) {
            return;
        }
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/backup", this::handle);
        server.start();
        listener = server;
        publish(new Address(server.getAddress().getPort(), token));
    }

    /** A portal whose disk is full starts all the same. */
    private void publish(Address address) throws SQLException {
        try {
            address.publish(place.folder());
        } catch (IOException full) {
            LOG.warn("No backup can be asked for until the next start: its token could not be written", full);
        }
    }

    @Override
    public void destroy() throws IOException {
        if (listener != null) {
            Files.deleteIfExists(Address.file(place.folder()));
            listener.stop(0);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var shown = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!MessageDigest.isEqual(bytes(shown), bytes(token))) {
                exchange.sendResponseHeaders(FORBIDDEN, -1);
                return;
            }
            var answer = take(Path.of(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var said = bytes(answer.sentence());
            exchange.sendResponseHeaders(answer.code() == 0 ? DONE : REFUSED, said.length);
            exchange.getResponseBody().write(said);
        }
    }

    private Answer take(Path file) {
        return Task.answerOrReason(() -> {
            try (var connection = database.getConnection()) {
                return TakeBackup.take(connection, place.keys().values(), file, clock);
            }
        });
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where a running portal is to be asked, and with which token. */
    record Address(int port, String token) {

        private static Path file(Path folder) {
            return folder.resolve("backup.token");
        }

        private void publish(Path folder) throws IOException, SQLException {
            Files.deleteIfExists(file(folder));
            NewFile.<Integer>write(file(folder), out -> {
                out.write(bytes(port + " " + token + "\n"));
                return port;
            });
        }

        /** What the portal of this data folder said when it started; null when none runs. */
        static @Nullable Address in(Path folder) throws IOException {
            if (!Files.exists(file(folder))) {
                return null;
            }
            var parts = Files.readString(file(folder)).strip().split(" ");
            return new Address(Integer.parseInt(parts[0]), parts[1]);
        }

        /** Its answer; null when it was killed and left its address behind. */
        @Nullable
        Answer askFor(Path backup) throws IOException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/backup"))
                    .header("Authorization", token)
                    .POST(HttpRequest.BodyPublishers.ofString(
                            backup.toAbsolutePath().toString()))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                var response = client.send(request, BodyHandlers.ofString());
                return switch (response.statusCode()) {
                    case DONE -> Answer.done(response.body());
                    case REFUSED -> Answer.refused(response.body());
                    default -> null;
                };
            } catch (ConnectException nobodyThere) {
                return null;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
        }
    }
}
