package org.mesaconsular.action.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.mesaconsular.action.Due;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** The day and the wording of the source. */
class DueFields extends Div {

    private final DatePicker date;
    private final TextField wording;

    DueFields(FormFields fields) {
        addClassName("form-row");
        date = fields.bind("dueDate", Fields.date(getTranslation("action.field.dueDate")));
        wording = fields.bind("dueWording", Fields.line(getTranslation("action.field.dueWording"), Text.LINE));
        wording.setHelperText(getTranslation("action.field.dueWording.hint"));
        add(date, wording);
    }

    void show(Due due) {
        date.setValue(due.date());
        wording.setValue(due.wording());
    }

    Due due() {
        return new Due(date.getValue(), wording.getValue());
    }
}
