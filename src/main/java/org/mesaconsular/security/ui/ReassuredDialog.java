package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.mesaconsular.security.Reassurance;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** Asks for the password and the second factor before something is changed that a stranger at an open desk must not change. */
final class ReassuredDialog {

    private ReassuredDialog() {}

    /**
     * @param asksForCode whether the reader has a second factor
     * @param work gets what was typed; may refuse it
     */
    static EditDialog of(String title, String text, String act, boolean asksForCode, Consumer<Reassurance> work) {
        var fields = new FormFields();
        var typed = new ReassuranceFields(fields, asksForCode);
        var form = Fields.form(new Paragraph(text), typed.password(), typed.code());
        return new EditDialog(title, form, fields, act, () -> work.accept(typed.reassurance()));
    }
}
