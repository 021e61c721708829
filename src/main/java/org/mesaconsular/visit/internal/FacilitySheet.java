package org.mesaconsular.visit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.tables.SheetTable;
import org.mesaconsular.visit.FacilityFile;
import org.mesaconsular.visit.FacilityLine;
import org.mesaconsular.visit.LineRemark;

/** Reads a table of facilities and says of each line why it cannot be entered, and of each cell why it is left out. */
public final class FacilitySheet {

    private final FacilityColumns columns;
    private final List<FacilityLine> lines = new ArrayList<>();
    private final List<LineRemark> skipped = new ArrayList<>();
    private final List<LineRemark> leftOut = new ArrayList<>();
    private final HashMap<String, Integer> seen = new HashMap<>();

    private FacilitySheet(FacilityColumns columns) {
        this.columns = columns;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput beside "file" when it is no table of facilities
     */
    public static FacilityFile read(byte[] content) {
        var columns = new FacilityColumns(content);
        var sheet = new FacilitySheet(columns);
        columns.table().rows().forEach(sheet::take);
        return new FacilityFile(
                List.copyOf(sheet.lines),
                List.copyOf(sheet.skipped),
                List.copyOf(sheet.leftOut),
                columns.table().source(),
                columns.unused());
    }

    private void take(SheetTable.Row row) {
        var cells = new FacilityCells(columns, row);
        try {
            var line = cells.line();
            refuseRepetition(line);
            lines.add(line);
            leftOut.addAll(cells.leftOut());
        } catch (InvalidInput reason) {
            skipped.add(
                    new LineRemark(row.number(), cells.shownName(), reason.messageKey(), List.of(reason.arguments())));
        }
    }

    private void refuseRepetition(FacilityLine line) {
        var first = seen.putIfAbsent(line.code().code(), line.number());
        if (first != null) {
            throw new InvalidInput("name", "visit.import.skipped.repeated", first);
        }
    }
}
