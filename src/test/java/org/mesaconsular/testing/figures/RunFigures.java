package org.mesaconsular.testing.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.mesaconsular.testing.EmbeddedDatabase;

/**
 * Writes down what this process of the tests has cost so far, each time a plan of tests is done:
 * {@code target/figures/STAGE-PID.properties}. Found by JUnit through {@code META-INF/services}.
 */
public class RunFigures implements TestExecutionListener {

    private static final Path FOLDER = Path.of("target", "figures");
    private static final String STAGE = System.getProperty("mesa.test.stage", "tests");

    /** Of the process, which may run one plan after the other. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            TESTS.incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var process = ProcessHandle.current();
        var database = EmbeddedDatabase.process().map(ProcessorTime::ofTree).orElse(Duration.ZERO);
        var figures = new Properties();
        figures.setProperty("stage", STAGE);
        figures.setProperty("tests", TESTS.toString());
        figures.setProperty(
                "processor", String.valueOf(ProcessorTime.ofTree(process).toMillis()));
        figures.setProperty("build", String.valueOf(build(process)));
        // PostgreSQL runs below no process of the tests
        figures.setProperty("database", String.valueOf(database.toMillis()));
        process.info().startInstant().ifPresent(begin -> figures.setProperty("begin", begin.toString()));
        figures.setProperty("end", Instant.now().toString());
        for (var kind : Started.values()) {
            figures.setProperty(kind.name().toLowerCase(Locale.ROOT), String.valueOf(kind.number()));
        }
        write(figures, process.pid());
    }

    /** What the Maven that started this process needed itself up to now, in milliseconds. */
    private static long build(ProcessHandle process) {
        return Stream.iterate(process.parent(), Optional::isPresent, above -> above.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(above -> above.info()
                        .command()
                        .filter(name -> name.endsWith("java"))
                        .isPresent())
                .findFirst()
                .map(maven -> ProcessorTime.ofItself(maven).toMillis())
                .orElse(0L);
    }

    private static void write(Properties figures, long pid) {
        try {
            Files.createDirectories(FOLDER);
            try (var file = Files.newBufferedWriter(FOLDER.resolve(STAGE + "-" + pid + ".properties"))) {
                figures.store(file, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
