package org.mesaconsular.shared.tables;

import java.util.List;
import org.mesaconsular.shared.InvalidInput;

/**
 * A line of a file that is not blank.
 *
 * @param number as a table program shows it, from 1
 * @param cells cleaned, without the empty ones at the end
 * @param width how many cells there were
 */
record Line(int number, List<String> cells, int width) {

    /** Of a workbook, where every cell knows its column: none is missing and none has moved. */
    static final int AS_WIDE_AS_THE_TABLE = Integer.MAX_VALUE;

    /** @throws InvalidInput beside "file" when the line or one of its cells is too long */
    static Line of(int number, List<String> written, int width) {
        var cells = written.stream().map(CellText::clean).toList();
        var filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        if (filled > SheetTable.MOST_COLUMNS) {
            throw new InvalidInput("file", "tables.refusal.tooWide", SheetTable.MOST_COLUMNS);
        }
        if (cells.stream().anyMatch(cell -> cell.length() > SheetTable.LONGEST_CELL)) {
            throw new InvalidInput("file", "tables.refusal.longCell", number, SheetTable.LONGEST_CELL);
        }
        return new Line(number, List.copyOf(cells.subList(0, filled)), width);
    }

    boolean blank() {
        return cells.isEmpty();
    }

    /** The line below a heading of so many cells. */
    SheetTable.Row row(int headings) {
        var fits = width == AS_WIDE_AS_THE_TABLE || (width >= headings && cells.size() <= headings);
        return new SheetTable.Row(number, cells, fits);
    }
}
