package org.mesaconsular.visit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.visit.FacilityFile;
import org.mesaconsular.visit.FacilityLine;
import org.mesaconsular.visit.SkippedLine;

/** Reads a table of facilities in comma-separated values, UTF-8, and says of each line why it cannot be entered. */
public final class FacilitySheet {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    private static final int MOST_LINES = 5_000;
    private static final List<String> NEEDED = List.of("name", "city", "state");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .get();

    private final List<FacilityLine> lines = new ArrayList<>();
    private final List<SkippedLine> skipped = new ArrayList<>();
    private final HashMap<String, Integer> seen = new HashMap<>();

    private FacilitySheet() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInput beside "file" when it is empty, too large, not UTF-8 or not such a table
     */
    public static FacilityFile read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new InvalidInput("file", "file.tooLarge", MOST_BYTES / 1_000_000);
        }
        var sheet = new FacilitySheet();
        sheet.take(parse(text(content)));
        return new FacilityFile(List.copyOf(sheet.lines), List.copyOf(sheet.skipped));
    }

    private void take(List<CSVRecord> records) {
        for (var record : records) {
            var cells = new FacilityCells(record);
            try {
                refuseRepetition(cells.line(number(record)));
            } catch (InvalidInput reason) {
                skipped.add(new SkippedLine(
                        number(record), cells.shownName(), reason.messageKey(), List.of(reason.arguments())));
            }
        }
    }

    private void refuseRepetition(FacilityLine line) {
        var first = seen.putIfAbsent(line.code().code(), line.number());
        if (first != null) {
            throw new InvalidInput("name", "visit.import.skipped.repeated", first);
        }
        lines.add(line);
    }

    /** The heading is line 1. */
    private static int number(CSVRecord record) {
        return Math.toIntExact(record.getRecordNumber()) + 1;
    }

    private static List<CSVRecord> parse(String text) {
        try (var parser = CSVParser.parse(text, FORMAT)) {
            requireHeader(parser);
            var records = parser.getRecords();
            if (records.isEmpty()) {
                throw new InvalidInput("file", "visit.refusal.fileEmpty");
            }
            if (records.size() > MOST_LINES) {
                throw new InvalidInput("file", "visit.refusal.fileTooLong", MOST_LINES);
            }
            return records;
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new InvalidInput("file", "visit.refusal.fileNotTable");
        }
    }

    private static void requireHeader(CSVParser parser) {
        var names = parser.getHeaderNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        for (var needed : NEEDED) {
            if (!names.contains(needed)) {
                throw new InvalidInput("file", "visit.refusal.fileWithoutColumn", needed);
            }
        }
    }

    /** Strict: what is not UTF-8 is refused rather than entered with wrong letters. */
    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (withoutMark.isBlank()) {
                throw new InvalidInput("file", "visit.refusal.fileEmpty");
            }
            return withoutMark;
        } catch (CharacterCodingException wrong) {
            throw new InvalidInput("file", "visit.refusal.fileNotUtf8");
        }
    }
}
