package org.mesaconsular.security.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.mesaconsular.security.Reassurance;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** The password, and beside it the code of a second factor where there is one. */
record ReassuranceFields(PasswordField password, TextField code) {

    ReassuranceFields(FormFields fields, boolean asksForCode) {
        this(
                fields.bind("current", new CurrentPasswordField()),
                fields.bind("proof", CodeFields.paper(Words.say("link.code"))));
        code.setHelperText(Words.say("link.code.help"));
        code.setVisible(asksForCode);
    }

    Reassurance reassurance() {
        return new Reassurance(password.getValue(), code.getValue());
    }
}
