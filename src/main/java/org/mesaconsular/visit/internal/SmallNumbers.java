package org.mesaconsular.visit.internal;

import java.util.List;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.ShownCount;
import org.mesaconsular.visit.ShownCount.Concealment;

/**
 * One to four people can be recognised by those who know them, so only their own State reads the number. A total from
 * which a hidden number could be worked out is hidden with it.
 */
public final class SmallNumbers {

    private static final int LEAST_KEPT = 5;
    private static final int LEAST_HIDDEN_CELLS = 3;

    private SmallNumbers() {}

    /**
     * A count as a reader may see it.
     *
     * @param own whether it concerns nationals of the reader's State, or the reader's own mission stated it
     */
    public static ShownCount cell(Count count, boolean own) {
        return hidden(count, own) ? ShownCount.hiding(count, Concealment.SMALL) : ShownCount.of(count);
    }

    /**
     * A total as a reader may see it, beside its cells.
     *
     * @param cells all cells of the tally
     * @param hidden those of them that {@link #cell} hides from this reader
     */
    public static ShownCount total(Count total, List<Count> cells, List<Count> hidden) {
        return hidden.isEmpty() || total.value() == null || !givesAway(cells, hidden)
                ? ShownCount.of(total)
                : ShownCount.hiding(total, Concealment.TOTAL);
    }

    /** Whether {@link #cell} hides this number. */
    public static boolean hidden(Count count, boolean own) {
        var value = count.value();
        return !own && value != null && value > 0 && value < LEAST_KEPT;
    }

    /** A cell without number leaves room, so that the rest of the total says nothing certain about the hidden ones. */
    private static boolean givesAway(List<Count> cells, List<Count> hidden) {
        if (cells.stream().anyMatch(cell -> cell.value() == null)) {
            return false;
        }
        return hidden.size() < LEAST_HIDDEN_CELLS || solvable(hidden);
    }

    /** Solved when the sum of the hidden cells leaves one of them only one possible value between 1 and 4. */
    private static boolean solvable(List<Count> hidden) {
        var sum = hidden.stream().mapToInt(SmallNumbers::valueOf).sum();
        var others = hidden.size() - 1;
        var least = Math.max(1, sum - (LEAST_KEPT - 1) * others);
        var most = Math.min(LEAST_KEPT - 1, sum - others);
        return least == most;
    }

    private static int valueOf(Count count) {
        var value = count.value();
        return value == null ? 0 : value;
    }
}
