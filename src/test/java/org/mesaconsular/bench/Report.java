package org.mesaconsular.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as a table people read, in {@code target/bench}. */
final class Report {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final String ROW = "%-44s %10s %10s %10s";

    private Report() {}

    static void write(String database, String size, List<Figure> figures) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(database + ": " + size);
        lines.add(String.format(Locale.ROOT, ROW, "reading", "statements", "median ms", "95 % ms"));
        figures.forEach(figure -> lines.add(String.format(
                Locale.ROOT,
                ROW,
                figure.reading(),
                figure.statements(),
                String.format(Locale.ROOT, "%.1f", figure.median()),
                String.format(Locale.ROOT, "%.1f", figure.slowest()))));
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(database + ".txt"), lines);
    }
}
