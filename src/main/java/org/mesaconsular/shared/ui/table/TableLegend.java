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

/** What the rings mean and how many parties wear each: “agreed 7 · with reservation 1 · no answer 1”. */
final class TableLegend extends Composite<UnorderedList> {

    TableLegend() {
        getContent().addClassName("mesa-table-legend");
    }

    /** Counts the seats by their words, in the order of {@link SeatState}. */
    void show(List<Seat> seats) {
        getContent().removeAll();
        counts(seats).forEach((entry, count) -> getContent().add(item(entry, count)));
    }

    private static Map<Entry, Integer> counts(List<Seat> seats) {
        Map<Entry, Integer> counts = new LinkedHashMap<>();
        seats.stream()
                .sorted(Comparator.comparing(Seat::state))
                .forEach(seat -> counts.merge(new Entry(seat.state(), seat.stateWords()), 1, Integer::sum));
        return counts;
    }

    private static ListItem item(Entry entry, int count) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("mesa-table-count");
        return new ListItem(new Svg(StateSign.svg(entry.state())), new Span(entry.words()), number);
    }

    private record Entry(SeatState state, String words) {}
}
