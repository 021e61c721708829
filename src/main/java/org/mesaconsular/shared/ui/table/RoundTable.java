package org.mesaconsular.shared.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;

/**
 * The round table, large: flags around a wooden top that bears the sum, a legend that counts, and the same facts as a list. It is seen
 * as soon as {@link #show} was called, and may be shown anew at any time.
 */
@StyleSheet("context://styles/table.css")
public final class RoundTable extends Composite<RoundTable.Figure> {

    private final Svg picture = new Svg();
    private final TableLegend legend = new TableLegend();
    private final SeatList list = new SeatList();

    /** Makes a table at which nobody sits yet. */
    public RoundTable() {
        getContent().addClassName("mesa-table");
        getContent().add(picture, legend, list);
    }

    /** {@return a table with these seats} */
    public static RoundTable of(List<Seat> seats, TableSum sum) {
        RoundTable table = new RoundTable();
        table.show(seats, sum);
        return table;
    }

    /** {@return the small table for a row of a list: 40 px, dots only, read out as the sum} */
    public static SmallTable small(List<Seat> seats, TableSum sum) {
        SmallTable table = new SmallTable();
        table.show(seats, sum);
        return table;
    }

    /** Shows these seats instead of those before, in the {@link SeatingOrder} of the reader’s language. */
    public void show(List<Seat> seats, TableSum sum) {
        List<Seat> clockwise = SeatingOrder.clockwise(seats, getLocale());
        picture.setSvg(new TableDrawing(clockwise, sum).svg());
        legend.show(clockwise);
        list.show(clockwise);
    }

    /** The element that holds picture, legend and list together. */
    @Tag("figure")
    public static final class Figure extends HtmlContainer {}
}
