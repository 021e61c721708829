package org.mesaconsular.visit.internal.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.StateCode;

/** Unknown numbers and the sums they make: looks whether one of them can be more than one thing. */
final class Puzzle {

    /** So long a reader is taken to think; whoever would have to think longer is taken to succeed. */
    private static final int STEPS = 50_000;

    private final Map<StateCode, Range> ranges;
    private final List<StateCode> states;
    private final List<Sum> sums;
    private int steps;

    Puzzle(Map<StateCode, Range> ranges, List<Sum> sums) {
        this.ranges = ranges;
        this.states = List.copyOf(ranges.keySet());
        this.sums = sums;
    }

    /** Whether there are answers at all, and the same for this State in each. */
    boolean hasOneAnswerFor(StateCode state) {
        steps = 0;
        var range = ranges.getOrDefault(state, Range.ANY);
        var answers = 0;
        for (int value = range.least(); value <= range.most() && answers < 2; value++) {
            if (isPossible(new HashMap<>(Map.of(state, value)), 0)) {
                answers++;
            }
            if (steps > STEPS) {
                return true;
            }
        }
        return answers == 1;
    }

    private boolean isPossible(Map<StateCode, Integer> settled, int next) {
        steps++;
        if (steps > STEPS || !sums.stream().allMatch(sum -> sum.isPossible(settled, ranges))) {
            return false;
        }
        if (next == states.size()) {
            return true;
        }
        var state = states.get(next);
        if (settled.containsKey(state)
                || sums.stream().noneMatch(sum -> sum.of().contains(state))) {
            return isPossible(settled, next + 1);
        }
        var range = ranges.getOrDefault(state, Range.ANY);
        for (int value = range.least(); value <= range.most(); value++) {
            settled.put(state, value);
            if (isPossible(settled, next + 1)) {
                settled.remove(state);
                return true;
            }
            settled.remove(state);
            if (steps > STEPS) {
                return false;
            }
        }
        return false;
    }
}
