package org.mesaconsular.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Asks for the password once more. */
class CurrentPasswordField extends PasswordField {

    CurrentPasswordField() {
        setLabel(getTranslation("password.current"));
        setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        addClassName("wide");
    }
}
