package org.mesaconsular.setup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.security.InitialPassword;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Who administers the portal. */
class AdministratorStep extends Div {

    private final transient FormFields fields = new FormFields();
    private final TextField name = fields.bind("name", Fields.line(getTranslation("directory.person.name"), Text.LINE));
    private final TextField email =
            fields.bind("email", Fields.line(getTranslation("directory.person.email"), Text.LINE));
    private final Select<InterfaceLanguage> language = fields.bind("language", new Select<>());
    private final PasswordField password = fields.bind("password", secret("password.new"));
    private final PasswordField repeated = fields.bind("repeated", secret("password.repeated"));

    AdministratorStep(Locale reader) {
        addClassNames("form", "door-form");
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.USERNAME);
        language.setLabel(getTranslation("preferences.language"));
        language.setItems(InterfaceLanguage.values());
        language.setItemLabelGenerator(each -> Words.ownName(each.locale()));
        language.setValue(InterfaceLanguage.nearest(reader));
        password.setHelperText(getTranslation("password.new.help", InitialPassword.SHORTEST, PasswordService.LONGEST));
        Fields.require(name, email, language, password, repeated);
        add(name, email, language, password, repeated);
    }

    FormFields fields() {
        return fields;
    }

    /** What stands in the fields; {@code zone} is that of the person's screens. */
    PersonForm form(ZoneId zone) {
        return new PersonForm(email.getValue(), name.getValue(), "", "", Chosen.in("language", language), zone, true);
    }

    String password() {
        return password.getValue();
    }

    /** @throws InvalidInput beside the second field when the two differ */
    void requireTypedTwiceAlike() {
        if (!password.getValue().equals(repeated.getValue())) {
            throw new InvalidInput("repeated", "refusal.passwordRepeated");
        }
    }

    private PasswordField secret(String key) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.addClassName("wide");
        return field;
    }
}
