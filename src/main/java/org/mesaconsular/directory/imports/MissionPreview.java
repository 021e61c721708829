package org.mesaconsular.directory.imports;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.shared.tables.TableSource;

/**
 * What entering a file would do, line by line in the order of the file; nothing has been written.
 *
 * @param source how the table was found in its file
 * @param unused the headings of the columns that nothing is read from
 */
public record MissionPreview(List<Line> lines, TableSource source, List<String> unused) {

    /**
     * A line and what would become of it.
     *
     * @param names the names of the mission it would create or was matched with; empty when it is refused
     * @param remarks what was assumed, or why it is refused
     */
    public record Line(
            int number, String shown, LineFate fate, Map<InterfaceLanguage, String> names, List<Remark> remarks) {}

    /** How many lines would have this fate. */
    public int count(LineFate fate) {
        return Collections.frequency(lines.stream().map(Line::fate).toList(), fate);
    }
}
