package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mesaconsular.shared.ui.DocTable;
import org.mesaconsular.visit.LineRemark;

/** Lines of a file, each with something to be said about it in words. */
class RemarkTable extends Div {

    RemarkTable(List<LineRemark> remarks) {
        addClassName("table-scroll");
        var table = new DocTable(
                getTranslation("visit.import.line"),
                getTranslation("visit.facility.name"),
                getTranslation("visit.import.reason"));
        remarks.forEach(line -> table.row(
                Integer.toString(line.number()),
                line.name(),
                getTranslation(line.reasonKey(), line.arguments().toArray())));
        add(table);
    }
}
