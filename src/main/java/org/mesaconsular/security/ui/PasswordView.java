package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;

/** Changes one's own password. */
@Route("password")
@PermitAll
class PasswordView extends Page {

    private final transient PasswordService passwords;
    private final FormFields fields = new FormFields();
    private final PasswordField current =
            fields.bind("current", field("password.current", Autocomplete.CURRENT_PASSWORD));
    private final PasswordField password = fields.bind("password", field("password.new", Autocomplete.NEW_PASSWORD));
    private final PasswordField repeated =
            fields.bind("repeated", field("password.repeated", Autocomplete.NEW_PASSWORD));

    PasswordView(PasswordService passwords) {
        this.passwords = passwords;
        password.setHelperText(getTranslation("password.new.help", PasswordService.SHORTEST, PasswordService.LONGEST));
    }

    @Override
    protected void refresh() {
        var form = new Div(
                current, password, repeated, new Div(Acts.primary(getTranslation("password.change"), this::change)));
        form.addClassNames("sheet", "form", "password-form");
        present(PageHeader.of(getTranslation("password.title")), new Paragraph(getTranslation("password.hint")), form);
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

    private PasswordField field(String key, Autocomplete purpose) {
        var field = new PasswordField(getTranslation(key));
        field.setMaxLength(PasswordService.LONGEST);
        field.setAutocomplete(purpose);
        field.addClassName("wide");
        return field;
    }
}
