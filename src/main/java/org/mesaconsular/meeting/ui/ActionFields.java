package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.Party;
import org.mesaconsular.meeting.OutcomeLine;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** The joint action a decision leads to: its text is the decision's until somebody words it better. */
class ActionFields extends Div {

    private final CircleForForms circle;
    private final OutcomeLine decision;
    private final TextField title;
    private final TextArea text;
    private final Select<Party> lead = new Select<>();
    private final CheckboxGroup<Party> asked = new CheckboxGroup<>();
    private final Select<Audience> audience = new Select<>();
    private final DatePicker due;
    private final TextField dueWording;

    ActionFields(FormFields fields, CircleForForms circle, OutcomeLine decision) {
        this.circle = circle;
        this.decision = decision;
        addClassName("form");
        title = fields.bind("title", Fields.line(getTranslation("action.field.title"), Text.LINE));
        text = fields.bind("text", Fields.note(getTranslation("action.field.text"), Text.BODY));
        text.setValue(decision.text());
        due = fields.bind("dueDate", Fields.date(getTranslation("action.field.dueDate")));
        dueWording = fields.bind("dueWording", Fields.line(getTranslation("action.field.dueWording"), Text.LINE));
        dueWording.setHelperText(getTranslation("action.field.dueWording.hint"));
        prepareParties(fields);
        prepareAudience(fields);
        Fields.require(title, text, lead, audience);
        add(title, text, Fields.row(lead, audience), Fields.row(due, dueWording), asked);
    }

    ProposeAction form() {
        return new ProposeAction(
                circle.workspace().id(),
                title.getValue(),
                text.getValue(),
                lead.getValue() == null ? null : lead.getValue().id(),
                asked.getValue().stream().map(Party::id).collect(Collectors.toSet()),
                new Due(due.getValue(), dueWording.getValue()),
                audience.getValue(),
                decision.id().asOrigin());
    }

    private void prepareParties(FormFields fields) {
        fields.bind("lead", lead).setLabel(getTranslation("action.field.lead"));
        lead.setItems(circle.missions());
        lead.setItemLabelGenerator(MeetingWords::name);
        lead.setValue(circle.mission(circle.own()));
        fields.bind("asked", asked).setLabel(getTranslation("action.field.asked"));
        asked.setItems(circle.missions());
        asked.setItemLabelGenerator(MeetingWords::name);
        asked.setHelperText(getTranslation("action.field.asked.hint"));
        asked.select(circle.missions());
    }

    /** The members, or fewer where the decision is known to fewer; the parties asked have to see what they are asked. */
    private void prepareAudience(FormFields fields) {
        var ceiling = decision.audience();
        fields.bind("audience", audience).setLabel(getTranslation("action.field.audience"));
        audience.setItemLabelGenerator(each -> Words.of("action.audience", each));
        audience.setItems(Stream.of(Audience.NAMED, Audience.MEMBERS, Audience.WORKSPACE)
                .filter(wish -> wish == Audience.NAMED || !wish.widerThan(ceiling))
                .toList());
        audience.setValue(Audience.MEMBERS.widerThan(ceiling) ? Audience.NAMED : Audience.MEMBERS);
    }
}
