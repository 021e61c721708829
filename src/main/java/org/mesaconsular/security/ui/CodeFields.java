package org.mesaconsular.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** Fields for codes: of a telephone, or on paper. */
final class CodeFields {

    private static final int LONGEST = 40;

    private CodeFields() {}

    /** A field for the six digits of a telephone, which asks for its digit keys. */
    static TextField digits(String label) {
        var field = field(label);
        field.getElement().setProperty("autocomplete", "one-time-code");
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    /** A field for a code on paper. */
    static TextField paper(String label) {
        var field = field(label);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    private static TextField field(String label) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.addClassNames("wide", "code-field");
        return field;
    }
}
