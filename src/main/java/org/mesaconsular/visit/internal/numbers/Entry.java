package org.mesaconsular.visit.internal.numbers;

import java.util.Map;
import java.util.Set;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.visit.Count;

/**
 * Numbers of one place, kind and day as somebody stated them, and as one reader stands to them.
 *
 * @param known the States whose number the reader knows anyway: the own one; all, where the own mission stated the numbers
 * @param own whether the own mission stated the numbers, so that the reader knows the total too
 */
public record Entry(Count total, Map<StateCode, Count> cells, Set<StateCode> known, boolean own) {

    /** One to four people can be recognised by those who know them. */
    private static final int LEAST_SHOWN = 5;

    /** Whether the number of this State has to be kept from this reader. */
    boolean isSecret(StateCode state) {
        var value = cells.getOrDefault(state, Count.notReported()).value();
        return !known.contains(state) && value != null && value > 0 && value < LEAST_SHOWN;
    }

    /**
     * Whether the reader could subtract what nobody here can reckon with: how many of its own nationals are in the total, where
     * the entry does not report them.
     */
    boolean leavesOwnOut() {
        return !own
                && cells.keySet().stream().anyMatch(this::isSecret)
                && known.stream().anyMatch(this::isUnreported);
    }

    private boolean isUnreported(StateCode state) {
        var cell = cells.get(state);
        return cell != null && cell.value() == null;
    }
}
