package org.mesaconsular.directory.imports;

import java.util.List;
import org.mesaconsular.shared.tables.TableSource;

/**
 * A file that was read: the lines that name missions and those that do not, with the reason.
 *
 * @param source how the table was found in it
 * @param unused the headings of the columns that nothing is read from
 */
public record MissionFile(
        List<MissionLine> lines, List<RefusedLine> refused, TableSource source, List<String> unused) {}
