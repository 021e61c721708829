package org.mesaconsular.action.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.mesaconsular.action.ProgressReport;
import org.mesaconsular.action.ProgressStatus;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** How far the party has come, in a word and a note, and as of when. */
class ReportForm extends Div {

    private final Select<ProgressStatus> status;
    private final TextArea note;
    private final DatePicker asOf;

    ReportForm(FormFields fields, LocalDate today) {
        addClassName("form");
        status = fields.bind("status", new Select<ProgressStatus>());
        status.setLabel(getTranslation("action.field.status"));
        status.setItemLabelGenerator(each -> Words.of("action.progress", each));
        status.setItems(
                Stream.of(ProgressStatus.values()).filter(ProgressStatus::tells).toList());
        Fields.require(status);
        asOf = fields.bind("asOf", Fields.date(getTranslation("action.field.asOf")));
        asOf.setValue(today);
        note = fields.bind("note", Fields.note(getTranslation("action.field.note"), Text.NOTE));
        note.setHelperText(getTranslation("action.field.note.hint"));
        var row = new Div(status, asOf);
        row.addClassName("form-row");
        add(row, note);
    }

    ProgressReport report() {
        return new ProgressReport(status.getValue(), note.getValue(), asOf.getValue());
    }
}
