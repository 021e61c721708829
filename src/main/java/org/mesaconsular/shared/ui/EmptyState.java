package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty page says: what would stand here and what the next step is. */
public class EmptyState extends Div {

    public EmptyState(String title, String hint, Component... acts) {
        addClassName("empty-state");
        var headline = new Paragraph(title);
        headline.addClassName("empty-state-title");
        add(headline, new Paragraph(hint));
        add(acts);
    }
}
