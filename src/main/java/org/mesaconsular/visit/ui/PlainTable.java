package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A table of words that reads like one in a document. */
class PlainTable extends NativeTable {

    PlainTable(String... headings) {
        addClassName("doc-table");
        var row = new NativeTableRow();
        for (var heading : headings) {
            var cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        getHead().add(row);
    }

    void row(String... words) {
        var row = new NativeTableRow();
        for (var text : words) {
            row.add(new NativeTableCell(text));
        }
        getBody().add(row);
    }
}
