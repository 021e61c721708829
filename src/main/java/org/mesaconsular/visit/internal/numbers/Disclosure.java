package org.mesaconsular.visit.internal.numbers;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what one reader is shown of all entries of one place, kind and day. Each is shown as openly as can be, as long as no
 * number that has to be kept from the reader follows from it together with those before it; what was shown once is never
 * taken back, for the reader remembers it.
 */
public final class Disclosure {

    private Disclosure() {}

    /** @param entries those the reader may see, in the order in which they were entered */
    public static List<View> of(List<Entry> entries) {
        var shown = new ArrayList<View>();
        for (var entry : entries) {
            shown.add(next(shown, entry));
        }
        return List.copyOf(shown);
    }

    /** Where even silence does not help, because an earlier entry gives the number away by itself, silence is what is left. */
    private static View next(List<View> before, Entry entry) {
        for (var openness : Openness.values()) {
            var view = new View(entry, openness);
            if (!(view.showsTotal() && entry.leavesOwnOut()) && !givesAway(before, view)) {
                return view;
            }
        }
        return new View(entry, Openness.NOTHING);
    }

    /** Alone, with any one of those before it, or with all of them: sources that contradict each other say nothing together. */
    private static boolean givesAway(List<View> before, View next) {
        var all = new ArrayList<>(before);
        all.add(next);
        return Deduction.succeeds(List.of(next))
                || before.stream().anyMatch(other -> Deduction.succeeds(List.of(other, next)))
                || Deduction.succeeds(all);
    }

    /**
     * Whether somebody who was shown the first views, and is shown the others from now on, can work out a number.
     *
     * @param before what was shown until now, in the order of {@code now}; of an entry that is new nothing was
     */
    public static boolean revealsTogether(List<View> before, List<View> now) {
        var remembered = new ArrayList<View>();
        for (var view : now) {
            remembered.add(before.stream()
                    .filter(old -> old.entry().equals(view.entry()))
                    .findFirst()
                    .map(view::with)
                    .orElse(view));
        }
        return Deduction.succeeds(remembered)
                || remembered.stream()
                        .anyMatch(one -> remembered.stream()
                                .anyMatch(other ->
                                        Deduction.succeeds(one.equals(other) ? List.of(one) : List.of(one, other))));
    }
}
