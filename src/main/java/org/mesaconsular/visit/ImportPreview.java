package org.mesaconsular.visit;

import java.util.List;

/** What entering a file would do; nothing has been written. */
public record ImportPreview(List<Line> lines, List<SkippedLine> skipped) {

    /** A line and what entering it would do. */
    public record Line(FacilityLine line, LineOutcome outcome) {}

    /** How many lines would have this outcome. */
    public long count(LineOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whether entering the file would change anything. */
    public boolean changesSomething() {
        return count(LineOutcome.UNCHANGED) < lines.size();
    }
}
