package org.mesaconsular.e2e;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mesaconsular.MesaConsular;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.testing.ReplacedConnections;
import org.springframework.boot.SpringApplication;

/**
 * The whole portal as a process of its own, in which people save as fast as they can: actions and consents, parties and
 * accounts. It prints a line for each confirmed save, after the service returned: these are the promises a killed portal
 * must have kept; every one on connections that are not those which made the tables. The first argument is the file of the promises of earlier lives, which it checks first; the others are
 * the portal's own.
 */
final class WritingPortal {

    static final String CHECKED = "checked ";
    static final String BROKEN = "broken ";

    private static final String PROMISE = "promise ";
    private static final int OF_EACH_KIND = 3;

    private final Map<String, Writer> writers;
    private final PrintStream out;

    private WritingPortal(Map<String, Writer> writers, PrintStream out) {
        this.writers = writers;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var own = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        var portal = SpringApplication.run(new Class<?>[] {MesaConsular.class, ReplacedConnections.class}, own);
        var house = new Viewer.House("test", null);
        Map<String, Writer> writers =
                Map.of("action", new ActionWriter(portal, house), "directory", new DirectoryWriter(portal, house));
        var writing = new WritingPortal(writers, out);
        writing.check(Files.readAllLines(Path.of(arguments[0])));
        writing.start();
    }

    /** Whether a line of this portal is a promise, and a whole one: the kill may have cut it. */
    static boolean isPromise(String line) {
        return line.matches(PROMISE + "[a-z]+ [a-z]+ [0-9a-f-]{36}");
    }

    private void start() {
        writers.forEach((name, writer) -> {
            for (int number = 0; number < OF_EACH_KIND; number++) {
                new Thread(() -> writeForEver(name, writer)).start();
            }
        });
    }

    private void writeForEver(String name, Writer writer) {
        while (true) {
            writer.write((deed, id) -> out.println(PROMISE + name + " " + deed + " " + id));
        }
    }

    private void check(List<String> promises) {
        var broken = promises.stream().filter(promise -> !kept(promise)).toList();
        broken.forEach(promise -> out.println(BROKEN + promise));
        out.println(CHECKED + promises.size());
    }

    private boolean kept(String promise) {
        var words = promise.substring(PROMISE.length()).split(" ");
        var writer = writers.get(words[0]);
        return writer != null && writer.kept(words[1], UUID.fromString(words[2]));
    }
}
