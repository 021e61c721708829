package org.mesaconsular.shared.tables;

import java.util.List;
import org.mesaconsular.shared.InvalidInput;

/** A table that somebody brings in a file, whatever the program that wrote it: its headings and the lines below them. */
public record SheetTable(Headings headings, List<Row> rows, TableSource source) {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    static final int MOST_LINES = 5_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 10_000;

    /** So far down a heading is looked for below titles and notes. */
    static final int MOST_LINES_ABOVE = 50;

    /**
     * A line of the table.
     *
     * @param number as a table program shows it, from 1
     * @param fits false where the line has fewer cells than there are headings, or something beyond them
     */
    public record Row(int number, List<String> cells, boolean fits) {

        /** What stands in a column; empty where nothing does and where there is no such column (-1). */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    /**
     * Reads a file: text divided by commas, semicolons, tabs or bars, or a workbook.
     *
     * @param needed the columns by which the heading is known
     * @throws InvalidInput beside "file" when it is no such table or too large a one
     */
    public static SheetTable of(byte[] content, NeededColumns needed) {
        if (content.length > MOST_BYTES) {
            throw new InvalidInput("file", "file.tooLarge", MOST_BYTES / 1_000_000);
        }
        return Workbook.is(content) ? Workbook.of(content, needed) : DelimitedText.of(content, needed);
    }

    /** The table in these lines: what stands above the heading and what is blank is left out. */
    static SheetTable in(List<Line> lines, NeededColumns needed, TableSource source) {
        var heading = heading(lines, needed);
        var width = heading.cells().size();
        var rows = lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .map(line -> line.row(width))
                .toList();
        if (rows.isEmpty()) {
            throw new InvalidInput("file", "tables.refusal.empty");
        }
        if (rows.size() > MOST_LINES) {
            throw new InvalidInput("file", "tables.refusal.tooLong", MOST_LINES);
        }
        return new SheetTable(new Headings(heading.cells()), rows, source);
    }

    private static Line heading(List<Line> lines, NeededColumns needed) {
        var above = lines.stream().limit(MOST_LINES_ABOVE).toList();
        return above.stream()
                .filter(line -> needed.in(line.cells()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "file",
                        "tables.refusal.columns",
                        needed.missing(above.stream().map(Line::cells).toList())));
    }
}
