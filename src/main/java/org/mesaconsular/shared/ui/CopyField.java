package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** An address to be passed on: shown, and copied by one click or key. */
@JsModule("context://components/copy.js")
public class CopyField extends Div {

    private final TextField shown;

    /** @param address a whole address, or a path that the browser completes by the address it reaches the portal at */
    public CopyField(String label, String address) {
        addClassName("copy-field");
        shown = new TextField(label);
        shown.setValue(address);
        shown.setReadOnly(true);
        shown.addClassName("wide");
        var copy = new Button(getTranslation("field.copy"));
        copy.getElement()
                .executeJs("window.mesaCopy.wire(this, $0, $1)", shown.getElement(), getTranslation("field.copied"));
        if (!address.contains("://")) {
            shown.getElement().executeJs("window.mesaCopy.complete(this, $0)", address);
        }
        add(shown, copy);
    }

    /** What it holds. */
    public String address() {
        return shown.getValue();
    }
}
