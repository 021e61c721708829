package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The sheet on which the pages before the sign-in stand. */
public class DoorSheet extends Div {

    public DoorSheet() {
        addClassNames("login-sheet", "door-sheet");
    }

    /** Shows a title and what belongs to it in place of what was there. */
    public void show(String title, Component... content) {
        removeAll();
        var sign = new Div();
        sign.addClassName("brand-sign");
        add(sign, new H1(title));
        add(content);
    }
}
