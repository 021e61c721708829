package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;

/** The form of a step with the authority; it asks for grounds or conditions where the step needs them. */
class AccessFields extends Div {

    final transient FormFields fields = new FormFields();

    private final Select<AccessStatus> status;
    private final DatePicker day = fields.bind("day", Fields.date(getTranslation("visit.access.day")));
    private final DatePicker replyDue = fields.bind("replyDue", Fields.date(getTranslation("visit.access.replyDue")));
    private final TextArea note =
            fields.bind("note", Fields.note(getTranslation("visit.access.note.label"), Text.NOTE));

    AccessFields(Set<AccessStatus> possible, LocalDate today) {
        addClassName("form");
        status = fields.bind(
                "status", VisitWords.select(getTranslation("visit.access.status"), "visit.accessStatus", possible));
        status.addValueChangeListener(change -> fit(change.getValue()));
        status.setValue(possible.iterator().next());
        day.setValue(today);
        Fields.require(status, day);
        note.setHelperText(getTranslation("visit.form.noPersonalData"));
        var days = new Div(day, replyDue);
        days.addClassName("form-row");
        add(status, days, note);
    }

    /** What was typed. */
    AccessForm value() {
        var chosen = Chosen.in("status", status);
        return new AccessForm(
                chosen,
                Chosen.in("day", day),
                chosen == AccessStatus.REQUESTED ? replyDue.getValue() : null,
                note.getValue());
    }

    private void fit(@Nullable AccessStatus chosen) {
        replyDue.setVisible(chosen == AccessStatus.REQUESTED);
        note.setRequiredIndicatorVisible(chosen != null && chosen.needsGrounds());
        note.setLabel(getTranslation(labelKey(chosen)));
    }

    private static String labelKey(@Nullable AccessStatus chosen) {
        if (chosen == AccessStatus.AUTHORISED_COND) {
            return "visit.access.conditions.label";
        }
        return chosen != null && chosen.refused() ? "visit.access.grounds.label" : "visit.access.note.label";
    }
}
