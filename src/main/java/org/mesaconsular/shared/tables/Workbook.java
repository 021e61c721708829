package org.mesaconsular.shared.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.mesaconsular.shared.InvalidInput;

/** Tables in a workbook (.xlsx): the first sheet that has a heading is read, whatever stands on the others. */
final class Workbook {

    /** More than any register needs; a file made to fill the memory unpacks to thousands of times its size. */
    private static final long MOST_UNPACKED = 64_000_000;

    private Workbook() {}

    /** A workbook of today is a ZIP file, whatever its name says. */
    static boolean is(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** @throws InvalidInput beside "file" when it is no workbook or no sheet has the needed columns */
    static SheetTable of(byte[] content, NeededColumns needed) {
        try {
            requireModest(content);
            return read(content, needed);
        } catch (InvalidInput worded) {
            throw worded;
        } catch (IOException | RuntimeException broken) {
            throw new InvalidInput("file", "tables.refusal.brokenWorkbook");
        }
    }

    private static SheetTable read(byte[] content, NeededColumns needed) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var above = new ArrayList<Line>();
            for (var sheet : workbook.getSheets().toList()) {
                var found = table(sheet, needed, above);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            return SheetTable.in(above, needed, TableSource.workbook(""));
        }
    }

    /** @param above gets the first lines of a sheet that has no heading, for the sentence that says what is missing */
    private static Optional<SheetTable> table(Sheet sheet, NeededColumns needed, List<Line> above) throws IOException {
        var lines = new ArrayList<Line>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var line = line(row);
                if (!line.blank()) {
                    lines.add(line);
                }
                if (lines.size() > SheetTable.MOST_LINES + SheetTable.MOST_LINES_ABOVE) {
                    break;
                }
                if (lines.size() == SheetTable.MOST_LINES_ABOVE && !hasHeading(lines, needed)) {
                    break;
                }
            }
        }
        if (!hasHeading(lines, needed)) {
            above.addAll(lines);
            return Optional.empty();
        }
        return Optional.of(SheetTable.in(lines, needed, TableSource.workbook(sheet.getName())));
    }

    private static boolean hasHeading(List<Line> lines, NeededColumns needed) {
        return lines.stream().limit(SheetTable.MOST_LINES_ABOVE).anyMatch(line -> needed.in(line.cells()));
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), SheetTable.MOST_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(Workbook::text).orElse(""));
        }
        return Line.of(row.getRowNum(), cells, Line.AS_WIDE_AS_THE_TABLE);
    }

    /** What a reckoning that failed left in a cell says nothing. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return "";
        }
        var text = cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
        return text.length() > SheetTable.LONGEST_CELL ? text.substring(0, SheetTable.LONGEST_CELL) : text;
    }

    private static void requireModest(byte[] content) throws IOException {
        var buffer = new byte[8_192];
        var unpacked = 0L;
        try (var parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (parts.getNextEntry() != null) {
                for (int read = parts.read(buffer); read >= 0; read = parts.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new InvalidInput("file", "file.tooLarge", SheetTable.MOST_BYTES / 1_000_000);
                    }
                }
            }
        }
    }
}
