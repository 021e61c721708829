package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.meeting.MeetingRights;
import org.mesaconsular.meeting.OutcomeForm;
import org.mesaconsular.meeting.OutcomeKind;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** What came out of an item, in the words of whoever may say so. */
class OutcomeFields extends Div {

    private final Select<OutcomeKind> kind = new Select<>();
    private final TextArea text;
    private final Select<Audience> audience = new Select<>();

    OutcomeFields(FormFields fields, List<OutcomeKind> kinds, Audience ceiling) {
        addClassName("form");
        fields.bind("kind", kind).setLabel(getTranslation("meeting.field.outcomeKind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> Words.of("meeting.outcome", each));
        kind.setValue(kinds.getFirst());
        kind.addClassName("wide");
        kind.addValueChangeListener(change -> explain());
        text = fields.bind("text", Fields.note(getTranslation("meeting.field.text"), Text.NOTE));
        Fields.require(kind, text, audience);
        fields.bind("audience", audience).setLabel(getTranslation("meeting.field.itemAudience"));
        audience.setItems(within(ceiling));
        audience.setItemLabelGenerator(each -> Words.of("audience", each));
        audience.setValue(ceiling);
        audience.addClassName("wide");
        explain();
        add(kind, text, audience);
    }

    /** What this person may enter: an organiser the joint text, and everybody with a voice the own statement. */
    static List<OutcomeKind> allowed(MeetingRights rights) {
        return Stream.of(
                        OutcomeKind.DECISION,
                        OutcomeKind.CONCLUSION,
                        OutcomeKind.INFORMATION,
                        OutcomeKind.POSITION,
                        OutcomeKind.PROPOSAL)
                .filter(each -> each.joint() ? rights.organises() : rights.states())
                .toList();
    }

    void show(OutcomeKind fixed, String written) {
        kind.setValue(fixed);
        kind.setReadOnly(true);
        audience.setVisible(false);
        text.setValue(written);
    }

    OutcomeForm form() {
        return new OutcomeForm(kind.getValue(), text.getValue(), audience.getValue());
    }

    private void explain() {
        kind.setHelperText(Words.of("meeting.outcomeHint", kind.getValue()));
    }

    private static List<Audience> within(Audience ceiling) {
        return Stream.of(Audience.WORKSPACE, Audience.MEMBERS, Audience.NAMED, Audience.OWN)
                .filter(wish -> !wish.widerThan(ceiling))
                .filter(wish -> wish != Audience.NAMED || ceiling == Audience.NAMED)
                .toList();
    }
}
