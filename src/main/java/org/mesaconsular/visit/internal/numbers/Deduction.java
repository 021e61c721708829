package org.mesaconsular.visit.internal.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mesaconsular.directory.StateCode;

/**
 * What a reader can work out of views of entries about the same people. Every State has one unknown number; a total says that
 * numbers add up to it. A number is worked out when it can be one thing only.
 */
final class Deduction {

    private final Map<StateCode, Range> unknown = new LinkedHashMap<>();
    private final Map<StateCode, Integer> seen = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final boolean reckonsWithUnreported;
    private boolean contradicts;

    private Deduction(boolean reckonsWithUnreported) {
        this.reckonsWithUnreported = reckonsWithUnreported;
    }

    /**
     * Whether a number that has to be kept from the reader follows from these views, be it that the reader takes the people
     * of States that were not reported to be in a total, or not.
     */
    static boolean succeeds(List<View> views) {
        return succeeds(views, true) || succeeds(views, false);
    }

    private static boolean succeeds(List<View> views, boolean reckonsWithUnreported) {
        var deduction = new Deduction(reckonsWithUnreported);
        views.forEach(deduction::take);
        views.forEach(deduction::addUp);
        return !deduction.contradicts && deduction.findsOneOf(views);
    }

    private void take(View view) {
        view.entry().cells().forEach((state, count) -> {
            if (count.value() == null) {
                return;
            }
            if (view.shows(state)) {
                var other = seen.put(state, count.value());
                contradicts |= other != null && !other.equals(count.value());
            } else {
                var range = view.entry().isSecret(state) && view.openness().saysSmall() ? Range.SMALL : Range.ANY;
                unknown.merge(state, range, Range::and);
            }
        });
    }

    private void addUp(View view) {
        var total = view.seenTotal();
        if (total.isEmpty()) {
            return;
        }
        var rest = total.get();
        var of = new ArrayList<StateCode>();
        var others = false;
        for (var cell : view.entry().cells().entrySet()) {
            var state = cell.getKey();
            var value = view.shows(state) ? cell.getValue().value() : null;
            var reported = cell.getValue().value() != null;
            if (value != null) {
                rest -= value;
            } else if (reported || (reckonsWithUnreported && unknown.containsKey(state))) {
                of.add(state);
            } else if (reckonsWithUnreported && seen.containsKey(state)) {
                rest -= seen.getOrDefault(state, 0);
            } else {
                others = true;
            }
        }
        contradicts |= rest < 0;
        sums.add(new Sum(List.copyOf(of), rest, others));
    }

    private boolean findsOneOf(List<View> views) {
        seen.forEach((state, value) -> {
            var range = unknown.remove(state);
            contradicts |= range != null && !range.holds(value);
            if (range != null) {
                settle(state, value);
            }
        });
        if (contradicts || !narrow()) {
            return false;
        }
        var puzzle = new Puzzle(unknown, sums);
        return unknown.keySet().stream()
                .filter(state -> views.stream().anyMatch(view -> view.entry().isSecret(state)))
                .anyMatch(puzzle::hasOneAnswerFor);
    }

    /** What one view shows is no unknown in another. */
    private void settle(StateCode state, int value) {
        sums.replaceAll(sum -> sum.of().contains(state) ? sum.without(state, value) : sum);
        contradicts |= sums.stream().anyMatch(sum -> sum.rest() < 0);
    }

    /** Takes from each range what no sum allows, until nothing changes; false when nothing is left. */
    private boolean narrow() {
        var changed = true;
        while (changed) {
            changed = false;
            for (var sum : sums) {
                for (var state : sum.of()) {
                    var before = range(state);
                    var after = before.and(sum.allows(state, unknown));
                    if (after.isEmpty()) {
                        return false;
                    }
                    changed |= !after.equals(before);
                    unknown.put(state, after);
                }
            }
        }
        return true;
    }

    private Range range(StateCode state) {
        return Optional.ofNullable(unknown.get(state)).orElse(Range.ANY);
    }
}
