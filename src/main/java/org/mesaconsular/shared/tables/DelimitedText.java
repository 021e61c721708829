package org.mesaconsular.shared.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;

/** Tables in text, their columns divided by a sign. */
final class DelimitedText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Excel writes and reads a first line such as {@code sep=;} and shows none of it. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("\"?sep=([,;\t|])\"?[,;\t| ]*");

    private DelimitedText() {}

    static SheetTable of(byte[] content, NeededColumns needed) {
        var file = FileText.of(content);
        var announced = announced(file.text());
        var text = announced == null ? file.text() : afterFirstLine(file.text());
        var separator = announced == null ? likeliest(text, needed) : announced;
        var source = TableSource.text(file.encoding().name(), separator);
        return SheetTable.in(lines(text, separator, Integer.MAX_VALUE), needed, source);
    }

    /** The lines that are not blank, until so many are read. */
    private static List<Line> lines(String text, char separator, int enough) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            var lines = new ArrayList<Line>();
            for (var each : parser) {
                var line = Line.of(Math.toIntExact(each.getRecordNumber()), each.toList(), each.size());
                if (!line.blank()) {
                    lines.add(line);
                }
                if (lines.size() > SheetTable.MOST_LINES + SheetTable.MOST_LINES_ABOVE) {
                    throw new InvalidInput("file", "tables.refusal.tooLong", SheetTable.MOST_LINES);
                }
                if (lines.size() >= enough) {
                    break;
                }
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException unreadable) {
            throw new InvalidInput("file", "tables.refusal.quotes");
        }
    }

    private static @Nullable Character announced(String text) {
        var line = ANNOUNCEMENT.matcher(firstLine(text));
        return line.matches() ? line.group(1).charAt(0) : null;
    }

    /** The one that makes a heading of most columns; where none makes a heading, the one that stands in the first line most. */
    private static char likeliest(String text, NeededColumns needed) {
        var best = mostFrequent(firstLine(text));
        var most = 0;
        for (var separator : SEPARATORS) {
            var columns = columns(text, separator, needed);
            if (columns > most) {
                best = separator;
                most = columns;
            }
        }
        return best;
    }

    private static int columns(String text, char separator, NeededColumns needed) {
        try {
            return lines(text, separator, SheetTable.MOST_LINES_ABOVE).stream()
                    .filter(line -> needed.in(line.cells()))
                    .mapToInt(line -> line.cells().size())
                    .findFirst()
                    .orElse(0);
        } catch (InvalidInput notThisOne) {
            return 0;
        }
    }

    private static char mostFrequent(String heading) {
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
