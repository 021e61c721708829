package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** A column of text with facts at its side; on a phone the side stands above the text. */
public class Columns extends Div {

    public Columns(Component main, Component... side) {
        addClassName("columns");
        var text = new Div(main);
        text.addClassName("columns-main");
        var facts = new Aside(side);
        facts.addClassName("columns-side");
        facts.getElement().setAttribute("aria-label", getTranslation("page.side"));
        add(text, facts);
    }

    /** What a person came for, above the text; on a phone it stands above the side too. */
    public Columns lead(Component... first) {
        var lead = new Div(first);
        lead.addClassName("columns-lead");
        addComponentAsFirst(lead);
        addClassName("columns-led");
        return this;
    }
}
