package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** An address to be passed on: shown, and copied by one click or key. */
public class CopyField extends Div {

    private final TextField shown;

    /** @param address a whole address, or a path that the browser completes by the address it reaches the portal at */
    public CopyField(String label, String address) {
        addClassName("copy-field");
        shown = new TextField(label);
        shown.setValue(address);
        shown.setReadOnly(true);
        shown.addClassName("wide");
        if (!address.contains("://")) {
            shown.getElement().executeJs("window.mesaCopy.complete(this, $0)", address);
        }
        add(shown, new CopyButton(shown));
    }

    /** What it holds. */
    public String address() {
        return shown.getValue();
    }
}
