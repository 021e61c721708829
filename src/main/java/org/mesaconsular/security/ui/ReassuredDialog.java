package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** Asks for the password before something is changed that a stranger at an open desk must not change. */
final class ReassuredDialog {

    private ReassuredDialog() {}

    /** @param work gets the password typed; may refuse it */
    static EditDialog of(String title, String text, String act, Consumer<String> work) {
        var fields = new FormFields();
        var password = fields.bind("current", new CurrentPasswordField());
        var form = Fields.form(new Paragraph(text), password);
        return new EditDialog(title, form, fields, act, () -> work.accept(password.getValue()));
    }
}
