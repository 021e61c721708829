package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.testing.LongRun;
import org.mesaconsular.testing.figures.Started;

/** What bin/run answers when it cannot do what it is asked for. */
@LongRun
class StartCommandJourney {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --bogus                                                    | --bogus
            --port                                                     | --port
            --port eighty                                              | eighty
            --port 0                                                   | 65535
            --port 70000                                               | 70000
            --db mysql://localhost/mesa                                | jdbc:postgresql://
            --db jdbc:postgresql://localhost:1/mesa                    | localhost:1
            --data DATA --db jdbc:postgresql://localhost:5432/mesa     | --data
            """)
    void a_wish_that_cannot_be_met_is_refused_in_one_sentence(String arguments, String named) throws Exception {
        var data = folder.resolve("data");

        var answer = run(arguments.replace("DATA", data.toString()).split(" "));

        assertRefused(answer, named);
        assertThat(data).doesNotExist();
    }

    @Test
    void a_busy_port_is_refused_before_anything_is_made() throws Exception {
        var data = folder.resolve("data");
        try (var busy = new ServerSocket(0)) {
            var port = String.valueOf(busy.getLocalPort());

            var answer = run("--port", port, "--data", data.toString());

            assertRefused(answer, port);
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        var answer = run("--port", freePort(), "--data", file.resolve("data").toString());

        assertRefused(answer, file.toString());
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void a_database_in_use_by_a_running_portal_is_refused() throws Exception {
        try (var portal = RunningPortal.onH2(folder).start()) {
            var answer = run("--port", freePort(), "--data", folder.toString());

            assertRefused(answer, "in use");
            assertThat(portal.healthy()).isTrue();
        }
    }

    @Test
    void the_accounts_of_the_demonstration_stand_there_when_the_portal_is_ready() throws Exception {
        var port = freePort();
        var process = startDemonstration(port);

        try (var said = process.inputReader()) {
            assertThat(untilReady(said, port))
                    .filteredOn(line -> line.contains("@"))
                    .hasSizeGreaterThan(20)
                    .anyMatch(line -> line.matches(" +admin@example\\.org +\\S+ +Portal Administrator"));
            assertThat(Wire.ask(Integer.parseInt(port), "GET /login").status()).isEqualTo(200);
        } finally {
            stop(process);
        }
    }

    @Test
    void nobody_is_let_in_before_the_demonstration_is_whole() throws Exception {
        var port = freePort();
        var process = startDemonstration(port);

        try {
            await().atMost(Duration.ofMinutes(5)).until(() -> letsIn(Integer.parseInt(port)));
            assertThat(folder.resolve("portal.log")).content().contains("Portal Administrator");
        } finally {
            stop(process);
        }
    }

    /** A machine that is busy with something else stands as still as this. */
    @Test
    void a_slow_start_is_waited_for_and_says_what_it_is_doing() throws Exception {
        var port = freePort();
        var process = startDemonstration(port);

        try (var said = process.inputReader()) {
            await().atMost(Duration.ofMinutes(1)).until(() -> portalOf(process).isPresent());
            var portal = portalOf(process).orElseThrow().pid();
            signal("STOP", portal);
            Thread.sleep(Duration.ofSeconds(20));
            signal("CONT", portal);

            assertThat(untilReady(said, port))
                    .anyMatch(line -> line.matches("Still starting after \\d+ s: loading .*"));
            assertThat(process.isAlive()).isTrue();
        } finally {
            stop(process);
        }
    }

    private Process startDemonstration(String port) throws IOException {
        ShippedPortal.command();
        Started.PORTAL.oneMore();
        return new ProcessBuilder(
                        "bin/run",
                        "--demo",
                        "--port",
                        port,
                        "--management-port",
                        freePort(),
                        "--data",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> untilReady(BufferedReader said, String port) {
        return said.lines()
                .takeWhile(line -> !line.contains("is ready: http://localhost:" + port))
                .toList();
    }

    private static boolean letsIn(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The program that bin/run has started; those that examine the machine first end by themselves. */
    private Optional<ProcessHandle> portalOf(Process command) {
        return Files.exists(folder.resolve("portal.log"))
                ? command.descendants()
                        .filter(child -> child.info().command().orElse("").endsWith("java"))
                        .findFirst()
                : Optional.empty();
    }

    private static void signal(String signal, long process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor(Duration.ofSeconds(30));
    }

    private record Answer(int code, String said, List<String> complaints) {}

    private static void assertRefused(Answer answer, String named) {
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.said()).isEmpty();
        assertThat(answer.complaints())
                .hasSize(1)
                .first()
                .asString()
                .contains(named)
                .endsWith(".");
    }

    private Answer run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bin/run"));
        command.addAll(List.of(arguments));
        var said = Files.createTempFile("said", ".txt");
        var complaints = Files.createTempFile("complaints", ".txt");
        var process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(complaints.toFile())
                .start();
        try {
            assertThat(process.waitFor(Duration.ofSeconds(30)))
                    .as("bin/run has ended")
                    .isTrue();
            return new Answer(process.exitValue(), Files.readString(said), Files.readAllLines(complaints));
        } finally {
            process.destroy();
            Files.delete(said);
            Files.delete(complaints);
        }
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
