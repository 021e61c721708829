package org.mesaconsular.shared.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rings mean and how many States wear each: “agreed 7 · with reservation 1 · no answer 1”. Observers, whom no sum
 * counts, are one entry of their own.
 */
final class TableLegend extends Composite<UnorderedList> {

    TableLegend() {
        getContent().addClassName("mesa-table-legend");
    }

    /** Counts the seats of States by their words, in the order of {@link SeatState}, and after them the observers. */
    void show(List<Seat> seats) {
        getContent().removeAll();
        counts(seats).forEach((entry, count) -> getContent().add(item(entry, count)));
        var observers = (int) seats.stream().filter(Seat::isObserver).count();
        if (observers > 0) {
            getContent().add(new ListItem(new Span(getTranslation("table.legend.observers")), number(observers)));
        }
    }

    private static Map<Entry, Integer> counts(List<Seat> seats) {
        Map<Entry, Integer> counts = new LinkedHashMap<>();
        seats.stream()
                .filter(seat -> !seat.isObserver())
                .sorted(Comparator.comparing(Seat::state))
                .forEach(seat -> counts.merge(new Entry(seat.state(), seat.stateWords()), 1, Integer::sum));
        return counts;
    }

    private static ListItem item(Entry entry, int count) {
        return new ListItem(new Svg(StateSign.svg(entry.state())), new Span(entry.words()), number(count));
    }

    private static Span number(int count) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("mesa-table-count");
        return number;
    }

    private record Entry(SeatState state, String words) {}
}
