package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.action.EditAction;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** Title and due date of an action. */
class EditActionForm extends Div {

    private final TextField title;
    private final DueFields due;

    EditActionForm(FormFields fields, ActionRow row) {
        addClassName("form");
        title = fields.bind("title", Fields.line(getTranslation("action.field.title"), Text.LINE));
        Fields.require(title);
        due = new DueFields(fields);
        title.setValue(row.title());
        due.show(row.due());
        add(title, due);
    }

    EditAction edit() {
        return new EditAction(title.getValue(), due.due());
    }

    /** What was typed beside what somebody else saved meanwhile. */
    List<ConflictingText> against(ActionRow theirs) {
        return List.of(
                new ConflictingText(getTranslation("action.field.title"), title.getValue(), theirs.title()),
                new ConflictingText(
                        getTranslation("action.field.dueDate"),
                        ActionWords.due(due.due()),
                        ActionWords.due(theirs.due())));
    }
}
