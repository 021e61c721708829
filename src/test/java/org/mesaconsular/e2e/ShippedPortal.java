package org.mesaconsular.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged portal, unpacked and with a cache of its classes, so that it starts in half the time; and the data of the
 * demonstration, entered by the very portal that made the cache. Made once for each build, by the test that comes first.
 */
final class ShippedPortal {

    private static final Path JAR = Path.of("target", "mesa-consular.jar");
    private static final Path FOLDER = Path.of("target", "e2e", "shipped").toAbsolutePath();
    private static final Path UNPACKED = FOLDER.resolve("mesa-consular.jar");
    private static final Path CACHE = FOLDER.resolve("portal.aot");
    private static final Path DEMONSTRATION = FOLDER.resolve("demonstration");

    /** What the above was made of. */
    private static final Path MADE_OF = FOLDER.resolve("made-of");

    private static final Duration TO_MAKE_THE_CACHE = Duration.ofMinutes(3);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Started often and not for long: quick to start matters more than quick in the long run. */
    private static final List<String> QUICK =
            List.of("-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable");

    private static boolean ready;

    private ShippedPortal() {}

    /** The command that starts the portal; its settings are to be appended. */
    static List<String> command() {
        makeReady();
        return command("-XX:AOTCache=" + CACHE, "-jar", UNPACKED.toString());
    }

    /** The command that starts a program of the tests together with all the portal is made of. */
    static List<String> command(Class<?> program) {
        makeReady();
        var classes = UNPACKED + File.pathSeparator + Path.of("target", "test-classes");
        return command("-XX:AOTCache=" + CACHE, "-cp", classes, program.getName());
    }

    /** Fills a data folder as the first start of a demonstration does. */
    static void enterDemonstration(Path dataDir) {
        makeReady();
        try {
            FileSystemUtils.copyRecursively(DEMONSTRATION, dataDir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(JAVA);
        command.addAll(QUICK);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Tests run in several processes: the first makes it, the others wait. */
    private static synchronized void makeReady() {
        if (ready) {
            return;
        }
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("there is no " + JAR + ": run bin/test, or mvn -DskipTests package first");
        }
        try {
            Files.createDirectories(FOLDER);
            var lock = FOLDER.resolveSibling("shipped.lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                makeOf(contentOf(JAR));
            }
            sayItIsTheNewest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ready = true;
    }

    /** To bin/run, which would otherwise build it once more, in the middle of the tests of what was built. */
    private static void sayItIsTheNewest() throws IOException {
        Files.writeString(Path.of("target", "built"), "");
    }

    private static void makeOf(String build) throws IOException {
        if (Files.exists(MADE_OF) && Files.readString(MADE_OF).equals(build)) {
            return;
        }
        FileSystemUtils.deleteRecursively(FOLDER);
        unpack();
        var training = RunningPortal.by(command("-XX:AOTCacheOutput=" + CACHE, "-jar", UNPACKED.toString()))
                .data(DEMONSTRATION)
                .property("mesa.demo", "true")
                // copied for every test: little to copy
                .property("mesa.disk-reserve", "2MB")
                .start();
        Wire.ask(training.port(), "GET /login");
        training.close(TO_MAKE_THE_CACHE);
        Files.writeString(MADE_OF, build);
    }

    private static void unpack() throws IOException {
        var unpacking = new ProcessBuilder(
                        JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", FOLDER.toString())
                .inheritIO()
                .start();
        if (unpacking.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(JAR + " cannot be unpacked");
        }
    }

    private static String contentOf(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return DigestUtils.md5DigestAsHex(content);
        }
    }
}
