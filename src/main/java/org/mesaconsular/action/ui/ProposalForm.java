package org.mesaconsular.action.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;

/** Title, text, who leads, who is asked, when it is due and who may see it. */
class ProposalForm extends Div {

    private final TextField title;
    private final TextArea text;
    private final Select<Party> lead;
    private final CheckboxGroup<Party> asked;
    private final DueFields due;
    private final Select<Audience> audience;

    ProposalForm(FormFields fields, List<Party> missions, PartyId own) {
        addClassName("form");
        var byName = Comparator.comparing(this::nameOf, Collator.getInstance(Reader.locale()));
        var sorted = missions.stream().sorted(byName).toList();
        title = fields.bind("title", Fields.line(getTranslation("action.field.title"), Text.LINE));
        text = fields.bind("text", Fields.note(getTranslation("action.field.text"), Text.BODY));
        lead = fields.bind("lead", leadField(sorted, own));
        audience = fields.bind("audience", audienceField());
        asked = fields.bind("asked", askedField(sorted));
        due = new DueFields(fields);
        Fields.require(title, text, lead, asked);
        var row = new Div(lead, audience);
        row.addClassName("form-row");
        add(title, text, row, due, asked);
    }

    ProposeAction proposal(WorkspaceId workspace) {
        var parties = asked.getValue().stream().map(Party::id).collect(Collectors.toSet());
        var leading = lead.getValue() == null ? null : lead.getValue().id();
        return new ProposeAction(
                workspace, title.getValue(), text.getValue(), leading, parties, due.due(), audience.getValue(), null);
    }

    private Select<Party> leadField(List<Party> missions, PartyId own) {
        var field = new Select<Party>();
        field.setLabel(getTranslation("action.field.lead"));
        field.setItemLabelGenerator(this::nameOf);
        field.setItems(missions);
        missions.stream().filter(party -> party.id().equals(own)).findFirst().ifPresent(field::setValue);
        return field;
    }

    private CheckboxGroup<Party> askedField(List<Party> missions) {
        var field = new CheckboxGroup<Party>(getTranslation("action.field.asked"));
        field.setHelperText(getTranslation("action.field.asked.hint"));
        field.setItemLabelGenerator(this::nameOf);
        field.setItems(missions);
        field.select(missions);
        return field;
    }

    private Select<Audience> audienceField() {
        var field = new Select<Audience>();
        field.setLabel(getTranslation("action.field.audience"));
        field.setItemLabelGenerator(each -> Words.of("action.audience", each));
        field.setItems(Audience.NAMED, Audience.MEMBERS, Audience.WORKSPACE);
        field.setValue(Audience.MEMBERS);
        return field;
    }

    private String nameOf(Party party) {
        return party.shortName(Reader.locale());
    }
}
