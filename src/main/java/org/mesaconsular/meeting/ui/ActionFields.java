package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.Party;
import org.mesaconsular.meeting.OutcomeLine;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** The joint action a decision leads to: its text is the decision's until somebody words it better. */
class ActionFields extends Div {

    private final CircleForForms circle;
    private final OutcomeLine decision;
    private final TextField title;
    private final TextArea text;
    private final Select<Party> lead = new Select<>();
    private final CheckboxGroup<Party> asked = new CheckboxGroup<>();
    private final DatePicker due;
    private final TextField dueWording;

    ActionFields(FormFields fields, CircleForForms circle, OutcomeLine decision) {
        this.circle = circle;
        this.decision = decision;
        addClassName("form");
        title = fields.bind("title", Fields.line(getTranslation("meeting.field.title"), Text.LINE));
        title.setRequiredIndicatorVisible(true);
        text = fields.bind("text", Fields.note(getTranslation("meeting.field.actionText"), Text.BODY));
        text.setRequiredIndicatorVisible(true);
        text.setValue(decision.text());
        due = fields.bind("dueDate", Fields.date(getTranslation("meeting.field.due")));
        dueWording = fields.bind("dueWording", Fields.line(getTranslation("meeting.field.dueWording"), Text.LINE));
        dueWording.setHelperText(getTranslation("meeting.field.dueWording.hint"));
        prepareParties(fields);
        var row = new Div(due, dueWording);
        row.addClassName("form-row");
        add(title, text, lead, row, asked);
    }

    /** For the members, or for fewer where the decision is known to fewer. */
    ProposeAction form() {
        return new ProposeAction(
                circle.workspace().id(),
                title.getValue(),
                text.getValue(),
                lead.getValue() == null ? null : lead.getValue().id(),
                asked.getValue().stream().map(Party::id).collect(Collectors.toSet()),
                new Due(due.getValue(), dueWording.getValue()),
                Audience.MEMBERS.within(decision.audience()),
                decision.id().asOrigin());
    }

    private void prepareParties(FormFields fields) {
        fields.bind("lead", lead).setLabel(getTranslation("meeting.field.lead"));
        lead.setItems(circle.missions());
        lead.setItemLabelGenerator(MeetingWords::name);
        lead.setValue(circle.mission(circle.own()));
        fields.bind("asked", asked).setLabel(getTranslation("meeting.field.asked"));
        asked.setItems(circle.missions());
        asked.setItemLabelGenerator(MeetingWords::name);
        asked.select(circle.missions());
    }
}
