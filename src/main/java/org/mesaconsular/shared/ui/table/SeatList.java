package org.mesaconsular.shared.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The same facts as the picture, as a list that opens: for screen readers, for print, and for whoever prefers reading. */
final class SeatList extends Composite<NativeDetails> {

    private final UnorderedList list = new UnorderedList();

    SeatList() {
        getContent().addClassName("mesa-table-list");
        getContent().setContent(list);
    }

    /** Lists the seats in the order given. */
    void show(List<Seat> seats) {
        boolean asked = seats.stream().anyMatch(seat -> seat.state() != SeatState.PRESENT);
        getContent().setSummaryText(getTranslation(asked ? "table.list.answers" : "table.list.parties"));
        list.removeAll();
        seats.forEach(seat -> list.add(item(seat)));
    }

    private static ListItem item(Seat seat) {
        Span name = new Span(seat.label());
        name.addClassName("mesa-table-name");
        Span words = new Span(new Svg(StateSign.svg(seat.state())), new Span(seat.stateWords()));
        words.addClassName("mesa-table-answer");
        return new ListItem(name, words);
    }
}
