package org.mesaconsular.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads exported files as a spreadsheet does. */
public final class Sheets {

    private Sheets() {}

    /** The lines of a file whose cells are parted by commas; the mark of its encoding is left out. */
    public static List<List<String>> lines(String file) {
        var text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
