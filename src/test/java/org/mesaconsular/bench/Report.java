package org.mesaconsular.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mesaconsular.testing.TestDatabase;

/** The figures as a table people read, in {@code target/bench}. */
final class Report {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final String ROW = "%-44s %10s %10s %10s";

    private Report() {}

    static void write(String size, List<Figure> figures) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(size);
        lines.add(String.format(Locale.ROOT, ROW, "reading", "statements", "median ms", "95 % ms"));
        figures.forEach(figure -> lines.add(String.format(
                Locale.ROOT,
                ROW,
                figure.reading(),
                figure.statements(),
                String.format(Locale.ROOT, "%.1f", figure.median()),
                String.format(Locale.ROOT, "%.1f", figure.slowest()))));
        sentences("reading", lines);
    }

    /** Sentences with figures in them, under the name of the database. */
    static void sentences(String name, List<String> lines) throws IOException {
        var database = TestDatabase.onPostgreSql() ? "postgresql" : "h2";
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve(database + "-" + name + ".txt"),
                Stream.concat(Stream.of(database + ", " + name), lines.stream()).toList());
    }
}
