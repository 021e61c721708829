package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Section;

/** Changes one's own password. */
class PasswordSection extends Section {

    private final transient PasswordService passwords;
    private final FormFields fields = new FormFields();
    private final PasswordField current = fields.bind("current", new CurrentPasswordField());
    private final PasswordField password = fields.bind("password", field("password.new"));
    private final PasswordField repeated = fields.bind("repeated", field("password.repeated"));

    PasswordSection(String title, PasswordService passwords) {
        super(title);
        this.passwords = passwords;
        var form = new Div(
                current, password, repeated, new Div(Acts.plain(getTranslation("password.change"), this::change)));
        form.addClassNames("form", "password-form");
        var hint = new Paragraph(getTranslation("password.hint"));
        hint.addClassName("soft");
        add(hint, form);
    }

    /** Says how long a new password must be. */
    PasswordSection atLeast(int characters) {
        password.setHelperText(getTranslation("password.new.help", characters, PasswordService.LONGEST));
        return this;
    }

    private void change() {
        var changed = fields.attempt(() -> {
            requireTypedTwiceAlike();
            passwords.change(current.getValue(), password.getValue());
        });
        if (changed) {
            current.clear();
            password.clear();
            repeated.clear();
            Acts.done(getTranslation("password.done"));
        }
    }

    private void requireTypedTwiceAlike() {
        if (!password.getValue().equals(repeated.getValue())) {
            throw new InvalidInput("repeated", "refusal.passwordRepeated");
        }
    }

    private PasswordField field(String key) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.addClassName("wide");
        return field;
    }
}
