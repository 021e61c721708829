package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/** Copies what a field or a list shows, by one click or key, and says so. */
@JsModule("context://components/copy.js")
public class CopyButton extends Button {

    /** @param shown a field, or anything whose lines are to be copied */
    public CopyButton(Component shown) {
        super(shown.getTranslation("field.copy"));
        getElement()
                .executeJs("window.mesaCopy.wire(this, $0, $1)", shown.getElement(), getTranslation("field.copied"));
    }
}
