package org.mesaconsular.visit;

import java.util.List;

/** What entering a file would do; nothing has been written. */
public record ImportPreview(List<Line> lines, FacilityFile file) {

    /**
     * A line and what entering it would do.
     *
     * @param outcome while what the file leaves empty stays
     * @param changes field by field; none for a facility that is new
     */
    public record Line(FacilityLine line, LineOutcome outcome, List<FieldChange> changes) {

        /** Whether it is new, changes something, or would clear something. */
        public boolean worthShowing() {
            return outcome == LineOutcome.CREATED || !changes.isEmpty();
        }
    }

    /** The lines that are not entered, with the reason. */
    public List<LineRemark> skipped() {
        return file.skipped();
    }

    /** How many lines would have this outcome. */
    public long count(LineOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many facts the file has an empty cell for, so that they go only where somebody says so. */
    public long clearings() {
        return lines.stream()
                .flatMap(line -> line.changes().stream())
                .filter(FieldChange::clears)
                .count();
    }

    /** Whether entering the file would change anything. */
    public boolean changesSomething() {
        return count(LineOutcome.UNCHANGED) < lines.size();
    }
}
