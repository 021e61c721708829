package org.mesaconsular.visit;

import java.util.List;
import org.mesaconsular.shared.tables.TableSource;

/**
 * A file that was read.
 *
 * @param lines those that can be entered
 * @param skipped why the others cannot
 * @param leftOut which cells of lines that are entered cannot be read
 * @param source how the table was found in its file
 * @param unused the headings of the columns that nothing is read from
 */
public record FacilityFile(
        List<FacilityLine> lines,
        List<LineRemark> skipped,
        List<LineRemark> leftOut,
        TableSource source,
        List<String> unused) {}
