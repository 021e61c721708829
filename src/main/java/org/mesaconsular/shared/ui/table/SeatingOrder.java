package org.mesaconsular.shared.ui.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Who sits where, clockwise from the top: the head, the States by name as the reader’s language sorts it, then the observers. */
public final class SeatingOrder {

    private SeatingOrder() {}

    /** {@return the seats in clockwise order for a reader of this language; a new list} */
    public static List<Seat> clockwise(List<Seat> seats, Locale reader) {
        return seats.stream()
                .sorted(Comparator.comparing(Seat::head)
                        .reversed()
                        .thenComparing(Seat::isObserver)
                        .thenComparing(Seat::label, Collator.getInstance(reader)))
                .toList();
    }
}
