package org.mesaconsular.visit.internal.numbers;

import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.StateCode;

/**
 * Numbers add up to the rest of a total.
 *
 * @param of the States whose numbers do
 * @param atMost whether others, who were not reported, may be in the rest besides
 */
record Sum(List<StateCode> of, int rest, boolean atMost) {

    Sum without(StateCode state, int value) {
        return new Sum(of.stream().filter(each -> !each.equals(state)).toList(), rest - value, atMost);
    }

    /** What the sum allows one of them to be, whatever the others are. */
    Range allows(StateCode state, Map<StateCode, Range> ranges) {
        long leastOfOthers = 0;
        long mostOfOthers = 0;
        for (var other : of) {
            if (!other.equals(state)) {
                leastOfOthers += ranges.getOrDefault(other, Range.ANY).least();
                mostOfOthers += ranges.getOrDefault(other, Range.ANY).most();
            }
        }
        var least = atMost ? 0 : Math.max(0, rest - mostOfOthers);
        return new Range((int) least, (int) (rest - leastOfOthers));
    }

    /** Whether it can still come out, with some numbers settled. */
    boolean isPossible(Map<StateCode, Integer> settled, Map<StateCode, Range> ranges) {
        long least = 0;
        long most = 0;
        for (var state : of) {
            var value = settled.get(state);
            least += value == null ? ranges.getOrDefault(state, Range.ANY).least() : value;
            most += value == null ? ranges.getOrDefault(state, Range.ANY).most() : value;
        }
        return least <= rest && (atMost || most >= rest);
    }
}
