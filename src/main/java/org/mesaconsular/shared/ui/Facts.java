package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts at the side of a text: a word and what it stands for. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** Adds a fact in words; left out when there is nothing to say. */
    public Facts add(String label, String value) {
        return value.isEmpty() ? this : add(label, new Span(value));
    }

    /** Adds a fact shown by a component. */
    public Facts add(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
