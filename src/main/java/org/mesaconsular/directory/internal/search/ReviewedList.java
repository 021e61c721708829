package org.mesaconsular.directory.internal.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The reviewed lists that come with the portal (resources, folder directory). */
final class ReviewedList {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReviewedList() {}

    static List<CSVRecord> rows(String file) {
        try (var content = ReviewedList.class.getResourceAsStream("/directory/" + file)) {
            if (content == null) {
                throw new IllegalStateException("the list " + file + " is missing");
            }
            return FORMAT.parse(new InputStreamReader(content, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The parts of a cell that holds several, divided by bars. */
    static List<String> several(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
