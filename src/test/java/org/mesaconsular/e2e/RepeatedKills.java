package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.mesaconsular.testing.LongRun;
import org.mesaconsular.testing.figures.Started;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the portal under parallel saves, again and again, twice, ten times in the long run, or {@code -Dcrash.kills=200}:
 * every save whose confirmation was sent is there afterwards, none is half-done, every restart works.
 */
abstract class RepeatedKills {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedKills.class);
    private static final int KILLS = Integer.getInteger("crash.kills", LongRun.IS_ON ? 10 : 2);
    private static final int PROMISES_BEFORE_A_KILL = 10;

    private final Random random = new Random();

    @TempDir
    Path folder;

    /** @param database the properties that lead to it */
    void killAgainAndAgain(Map<String, Object> database) throws IOException {
        var promises = Files.createFile(folder.resolve("promises"));
        for (int kill = 0; kill < KILLS; kill++) {
            live(database, promises, PROMISES_BEFORE_A_KILL + random.nextInt(30));
        }
        var kept = live(database, promises, 1);
        LOG.info("{} kills, {} confirmed saves, all kept: {}", KILLS, kept, byKind(promises));
        assertThat(kept).isGreaterThan((long) KILLS * PROMISES_BEFORE_A_KILL);
        assertThat(byKind(promises).keySet()).as("kinds of saves").hasSize(6);
    }

    private static Map<String, Long> byKind(Path promises) throws IOException {
        return Files.readAllLines(promises).stream()
                .collect(Collectors.groupingBy(line -> line.split(" ")[2], TreeMap::new, Collectors.counting()));
    }

    /** One life: the promises of the lives before are checked, new ones are made, then the process is killed. */
    private long live(Map<String, Object> database, Path promises, int newPromises) throws IOException {
        var process = start(database, promises);
        try (var lines = process.inputReader()) {
            var checked = awaitChecked(lines);
            for (int made = 0; made < newPromises; made++) {
                keep(promises, nextPromise(lines));
            }
            // the handle, not the process: that would close the pipe, and with it what was confirmed already
            process.toHandle().destroyForcibly();
            keepTheRest(promises, lines);
            return checked;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static long awaitChecked(BufferedReader lines) throws IOException {
        var log = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            assertThat(line).as("a confirmed save is lost or half-done").doesNotStartWith(WritingPortal.BROKEN);
            if (line.startsWith(WritingPortal.CHECKED)) {
                return Long.parseLong(line.substring(WritingPortal.CHECKED.length()));
            }
            log.add(line);
        }
        throw new IllegalStateException("the portal did not start again:\n" + String.join("\n", log));
    }

    private static String nextPromise(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (WritingPortal.isPromise(line)) {
                return line;
            }
        }
        throw new IllegalStateException("the portal ended by itself");
    }

    /** What was still in the pipe when the process was killed had been confirmed as well. */
    private static void keepTheRest(Path promises, BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (WritingPortal.isPromise(line)) {
                keep(promises, line);
            }
        }
    }

    private static void keep(Path promises, String promise) throws IOException {
        Files.write(promises, List.of(promise), StandardOpenOption.APPEND);
    }

    private Process start(Map<String, Object> database, Path promises) throws IOException {
        var properties = new LinkedHashMap<String, Object>(database);
        properties.put("mesa.demo", "true");
        properties.put("server.port", "0");
        properties.put("management.server.port", "0");
        properties.put("logging.level.root", "warn");
        var command = ShippedPortal.command(WritingPortal.class);
        command.add(promises.toString());
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        Started.PORTAL.oneMore();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
