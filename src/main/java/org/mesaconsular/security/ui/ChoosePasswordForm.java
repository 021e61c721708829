package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.mesaconsular.security.OpenLink;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.FormFields;

/** Asks for a new password, twice; shows for which address, so that a password keeper files it rightly. */
class ChoosePasswordForm extends Div {

    private final transient FormFields fields = new FormFields();
    private final PasswordField password = fields.bind("password", field("password.new"));
    private final PasswordField repeated = fields.bind("repeated", field("password.repeated"));
    private final TextField code = fields.bind("code", CodeFields.paper(getTranslation("link.code")));
    private final transient BiConsumer<String, String> choose;

    /** @param choose is handed the password and the code; what it refuses is said beside the field */
    ChoosePasswordForm(OpenLink link, BiConsumer<String, String> choose) {
        this.choose = choose;
        addClassNames("form", "door-form");
        password.setHelperText(getTranslation("password.new.help", link.shortest(), PasswordService.LONGEST));
        var button = Acts.primary(getTranslation("link.choose"), this::attempt);
        code.setVisible(link.asksForCode());
        code.setHelperText(getTranslation("link.code.help"));
        add(address(link.email()), password, repeated, code, button);
    }

    private void attempt() {
        fields.attempt(() -> {
            if (!password.getValue().equals(repeated.getValue())) {
                throw new InvalidInput("repeated", "refusal.passwordRepeated");
            }
            choose.accept(password.getValue(), code.getValue());
        });
    }

    private TextField address(String email) {
        var address = new TextField(getTranslation("login.email"));
        address.setValue(email);
        address.setReadOnly(true);
        address.setAutocomplete(Autocomplete.USERNAME);
        address.addClassName("wide");
        return address;
    }

    private PasswordField field(String key) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.addClassName("wide");
        return field;
    }
}
