package org.mesaconsular.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.tables.SheetTable;

/** Reads a table of missions and says of each line why it cannot be entered. */
final class MissionSheet {

    private final List<MissionLine> lines = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final Map<MissionKey, MissionLine> seen = new HashMap<>();

    private MissionSheet() {}

    /** @throws InvalidInput beside "file" when it is no table of missions */
    static MissionFile read(byte[] content) {
        var columns = new MissionColumns(content);
        var sheet = new MissionSheet();
        columns.table().rows().forEach(row -> sheet.take(columns, row));
        return new MissionFile(
                List.copyOf(sheet.lines),
                List.copyOf(sheet.refused),
                columns.table().source(),
                columns.unused());
    }

    private void take(MissionColumns columns, SheetTable.Row row) {
        var reading = new MissionReading(columns, row);
        try {
            if (!row.fits()) {
                throw new InvalidInput("line", "directory.import.refused.cells");
            }
            take(reading.line());
        } catch (InvalidInput reason) {
            refused.add(new RefusedLine(
                    row.number(), reading.shown(), new Remark(reason.messageKey(), List.of(reason.arguments()))));
        }
    }

    private void take(MissionLine line) {
        var form = line.form();
        var key = MissionKey.of(Objects.requireNonNull(form.state()), form.city(), form.kind());
        var first = seen.putIfAbsent(key, line);
        if (first != null) {
            throw new InvalidInput(
                    "line",
                    "directory.import.refused.twice",
                    first.number(),
                    first.form().kind());
        }
        lines.add(line);
    }
}
