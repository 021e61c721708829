package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mesaconsular.shared.ui.DocTable;
import org.mesaconsular.visit.SkippedLine;

/** The lines that are not entered, each with the reason in words. */
class SkippedTable extends Div {

    SkippedTable(List<SkippedLine> skipped) {
        addClassName("table-scroll");
        var table = new DocTable(
                getTranslation("visit.import.line"),
                getTranslation("visit.facility.name"),
                getTranslation("visit.import.reason"));
        skipped.forEach(line -> table.row(
                Integer.toString(line.number()),
                line.name(),
                getTranslation(line.reasonKey(), line.arguments().toArray())));
        add(table);
    }
}
