package org.mesaconsular.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.testing.EmbeddedDatabase;
import org.mesaconsular.testing.figures.Started;

/**
 * The packaged portal as a process of its own, as an operator runs it. Started by {@link #onH2(Path)} or
 * {@link #onPostgres(Map)}; ready when {@link Setup#start()} returns.
 */
final class RunningPortal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * The shortest life of a connection that the pool allows: what depends on the connection that made it fails within a
     * journey, as it would within half an hour elsewhere. See {@code docs/decisions/0018-checks-without-lists.md}.
     */
    private static final Map<String, String> SHORT_LIVED = Map.of(
            "spring.datasource.hikari.max-lifetime",
            String.valueOf(Duration.ofSeconds(30).toMillis()));

    private static final Duration TO_STOP = Duration.ofSeconds(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Setup setup;
    private final Process process;
    private final Path log;

    private RunningPortal(Setup setup, Process process, Path log) {
        this.setup = setup;
        this.process = process;
        this.log = log;
    }

    /** A portal on the shipped profile: H2 in files below {@code dataDir}. */
    static Setup onH2(Path dataDir) {
        return by(ShippedPortal.command()).data(dataDir);
    }

    /** A portal that this command starts. */
    static Setup by(List<String> command) {
        return new Setup(command, freePort(), freePort(), SHORT_LIVED);
    }

    /** A portal on the PostgreSQL database these Spring properties lead to, as {@link EmbeddedDatabase} gives them. */
    static Setup onPostgres(Map<String, Object> database) {
        var setup = by(ShippedPortal.command());
        for (var property : database.entrySet()) {
            setup = setup.property(property.getKey(), String.valueOf(property.getValue()));
        }
        return setup;
    }

    /** How a portal is to be started; each method answers a new setup. */
    record Setup(List<String> launcher, int port, int managementPort, Map<String, String> properties) {

        /** Keeps what it has to keep in files in this folder. */
        Setup data(Path folder) {
            return property("mesa.data-dir", folder.toString());
        }

        /** With the demonstration entered, if the data folder has nothing yet. */
        Setup demo() {
            var data = Path.of(properties.getOrDefault("mesa.data-dir", ""));
            if (!Files.exists(data.resolve("mesa.mv.db"))) {
                ShippedPortal.enterDemonstration(data);
            }
            return property("mesa.demo", "true");
        }

        Setup property(String name, String value) {
            var all = new LinkedHashMap<>(properties);
            all.put(name, value);
            return new Setup(launcher, port, managementPort, Map.copyOf(all));
        }

        /**
         * Starts the portal and waits until it reports itself healthy.
         *
         * @throws IllegalStateException with the end of its log if it ends or stays silent for two minutes
         */
        RunningPortal start() {
            return launch(this).await(RunningPortal::healthy);
        }

        /** Starts the portal and waits until it answers operators, be it only to complain. */
        RunningPortal startWhateverItsHealth() {
            return launch(this).await(portal -> !portal.health().isEmpty());
        }

        private List<String> command() {
            var command = new ArrayList<>(launcher);
            command.add("--server.port=" + port);
            command.add("--management.server.port=" + managementPort);
            properties.forEach((name, value) -> command.add("--" + name + "=" + value));
            return command;
        }
    }

    private static RunningPortal launch(Setup setup) {
        try {
            var logs = Files.createDirectories(Path.of("target", "e2e"));
            var log = logs.resolve("portal-" + setup.port() + ".log").toFile();
            Started.PORTAL.oneMore();
            var process = new ProcessBuilder(setup.command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            var portal = new RunningPortal(setup, process, log.toPath());
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningPortal await(Predicate<RunningPortal> ready) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.test(this)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("the portal did not become ready:\n" + tail());
            }
            pause();
        }
        return this;
    }

    /** Whether the portal answers and reports itself up. */
    boolean healthy() {
        return health().endsWith("\"status\":\"UP\"}");
    }

    /** What the portal says of its health; empty while it does not answer. */
    private String health() {
        var request = HttpRequest.newBuilder(URI.create(managementUrl("health")))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Kills the process as {@code kill -9} does and returns when it is gone. */
    void kill() {
        process.destroyForcibly();
        join(process);
    }

    /** Starts again on the same data and port after {@link #kill()} or {@link #close()}. */
    RunningPortal restart() {
        return setup.start();
    }

    /** Stops the portal in order, by force after 20 seconds. */
    @Override
    public void close() {
        close(TO_STOP);
    }

    /** Stops the portal in order, by force when it takes longer than this. */
    void close(Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            kill();
        }
    }

    int port() {
        return setup.port();
    }

    /** The address of a page, for example {@code url("meetings")}; {@code url("")} is the front door. */
    String url(String path) {
        return "http://localhost:" + setup.port() + "/" + path;
    }

    /** What operators ask: health, figures. */
    String managementUrl(String endpoint) {
        return "http://127.0.0.1:" + setup.managementPort() + "/actuator/" + endpoint;
    }

    /** All the portal has printed, earlier starts on the same port included. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines in which the demonstration names its accounts, without date and logger. */
    List<String> demoAccounts() {
        return log().lines()
                .filter(line -> line.contains(" org.mesaconsular.demo "))
                .map(line -> line.replaceFirst("^.* org\\.mesaconsular\\.demo +: ", ""))
                .distinct()
                .toList();
    }

    private String tail() {
        var lines = log().lines().toList();
        var own = lines.stream().filter(line -> line.matches("(Caused by: )?org\\.mesaconsular\\..*: .*"));
        var end = lines.subList(Math.max(0, lines.size() - 60), lines.size()).stream();
        return Stream.concat(own, end).collect(Collectors.joining("\n"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the portal starts", e);
        }
    }

    private static void join(Process process) {
        if (!ended(process, TO_STOP)) {
            throw new IllegalStateException("the killed portal is still there");
        }
    }

    private static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
