package org.mesaconsular.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mesaconsular.shared.InvalidInput;

/** Reads a table of missions and says of each line why it cannot be entered. */
final class MissionSheet {

    private final List<MissionLine> lines = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final Map<MissionKey, MissionLine> seen = new HashMap<>();

    private MissionSheet() {}

    /** @throws InvalidInput beside "file" when it is no table of missions */
    static MissionFile read(byte[] content) {
        var table = SheetTable.of(content);
        var columns = new MissionColumns(table);
        var sheet = new MissionSheet();
        table.rows().forEach(row -> sheet.take(table, columns, row));
        return new MissionFile(
                List.copyOf(sheet.lines), List.copyOf(sheet.refused), table.encoding(), table.separator());
    }

    private void take(SheetTable table, MissionColumns columns, SheetTable.Row row) {
        var reading = new MissionReading(columns, row);
        try {
            if (row.cells().size() != table.columns().size()) {
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
