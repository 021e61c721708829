package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** A table that reads like one in a document. */
public class DocTable extends NativeTable {

    public DocTable(String... headings) {
        addClassName("doc-table");
        var row = new NativeTableRow();
        for (var heading : headings) {
            var cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        getHead().add(row);
    }

    /** Adds a row of words. */
    public void row(String... words) {
        row(Arrays.stream(words).map(Span::new).toArray(Component[]::new));
    }

    /** Adds a row, a cell for each component. */
    public void row(Component... cells) {
        var row = new NativeTableRow();
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        getBody().add(row);
    }

    /** The table in a frame that lets a narrow screen move it sideways. */
    public Div scrolling() {
        var frame = new Div(this);
        frame.addClassName("table-scroll");
        return frame;
    }
}
