package org.mesaconsular.shared.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;

/** The round table, small: 40 px, a dot for each party, for the rows of a list. Read out as the sum in words. */
@StyleSheet("context://styles/table.css")
public final class SmallTable extends Composite<Svg> {

    /** Makes a table at which nobody sits yet. */
    public SmallTable() {
        getContent().addClassName("mesa-table-small");
    }

    /** Shows these seats instead of those before, in the {@link SeatingOrder} of the reader’s language. */
    public void show(List<Seat> seats, TableSum sum) {
        getContent().setSvg(DotsDrawing.svg(SeatingOrder.clockwise(seats, getLocale()), sum));
    }
}
