package org.mesaconsular.directory.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.internal.search.SearchText;
import org.mesaconsular.shared.InvalidInput;

/**
 * A table of values separated by commas, semicolons or tabs, whatever the program that wrote it.
 *
 * @param columns the headings, as a search compares them
 * @param encoding in which the file was written, for people
 */
record SheetTable(List<String> columns, List<Row> rows, String encoding, char separator) {

    static final int MOST_LINES = 5_000;
    static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 10_000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * A line of the table.
     *
     * @param number as a table program shows it; the heading is 1
     */
    record Row(int number, List<String> cells) {}

    /** @throws InvalidInput beside "file" when it is no such table or too large a one */
    static SheetTable of(byte[] content) {
        var file = FileText.of(content);
        var announced = announced(file.text());
        var text = announced == null ? file.text() : afterFirstLine(file.text());
        var separator = announced == null ? likeliest(firstLine(text)) : announced;
        var records = parse(text, separator);
        if (records.size() < 2) {
            throw new InvalidInput("file", "directory.import.refusal.empty");
        }
        var columns = records.getFirst().cells().stream().map(SearchText::line).toList();
        return new SheetTable(
                columns,
                List.copyOf(records.subList(1, records.size())),
                file.encoding().name(),
                separator);
    }

    /** Where one of these columns stands; -1 when none does. */
    int column(Set<String> names) {
        for (int index = 0; index < columns.size(); index++) {
            if (names.contains(columns.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static List<Row> parse(String text, char separator) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            var rows = new ArrayList<Row>();
            for (var line : parser) {
                rows.add(row(line));
                if (rows.size() > MOST_LINES + 1) {
                    throw new InvalidInput("file", "directory.import.refusal.tooLong", MOST_LINES);
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException unreadable) {
            throw new InvalidInput("file", "directory.import.refusal.quotes");
        }
    }

    private static Row row(CSVRecord line) {
        var cells = line.stream().map(String::strip).toList();
        if (cells.size() > MOST_COLUMNS) {
            throw new InvalidInput("file", "directory.import.refusal.tooWide", MOST_COLUMNS);
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new InvalidInput("file", "directory.import.refusal.longCell", line.getRecordNumber(), LONGEST_CELL);
        }
        return new Row(Math.toIntExact(line.getRecordNumber()), cells);
    }

    /** Excel writes and reads a first line such as {@code sep=;} and shows none of it. */
    private static @Nullable Character announced(String text) {
        var line = firstLine(text);
        return line.length() == 5 && line.startsWith("sep=") && SEPARATORS.contains(line.charAt(4))
                ? line.charAt(4)
                : null;
    }

    private static char likeliest(String heading) {
        var best = ',';
        var most = 0L;
        for (var separator : SEPARATORS) {
            var times = outsideQuotes(heading, separator);
            if (times > most) {
                best = separator;
                most = times;
            }
        }
        return best;
    }

    private static long outsideQuotes(String heading, char separator) {
        var quoted = false;
        var times = 0L;
        for (int index = 0; index < heading.length(); index++) {
            var letter = heading.charAt(index);
            quoted ^= letter == '"';
            times += !quoted && letter == separator ? 1 : 0;
        }
        return times;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String afterFirstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1);
    }
}
