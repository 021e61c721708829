package org.mesaconsular.shared.tables;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The columns without which a line is no heading.
 *
 * @param columns each by all the headings it may bear, the usual one first
 */
public record NeededColumns(List<List<String>> columns) {

    boolean in(List<String> cells) {
        return found(cells) == columns.size();
    }

    /** Which column is not there, in the line that comes nearest to a heading. */
    String missing(Collection<List<String>> lines) {
        var nearest = new Headings(
                lines.stream().max(Comparator.comparingLong(this::found)).orElse(List.of()));
        return columns.stream()
                .filter(called -> nearest.column(called) < 0)
                .map(List::getFirst)
                .findFirst()
                .orElse("");
    }

    private long found(List<String> cells) {
        var headings = new Headings(cells);
        return columns.stream().filter(called -> headings.column(called) >= 0).count();
    }
}
