package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;

/** A field in which one may type what it cannot take for a value. What was typed stays; the form is not saved with it. */
interface TypedField extends HasValidationProperties {

    /** Whether something stands in it that is no value, or none that the field takes. */
    boolean unreadable();

    /** What is said beside such a text. */
    String sentence();
}
