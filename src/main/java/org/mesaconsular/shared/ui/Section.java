package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A part of a page under a heading of its own. */
@Tag("section")
public class Section extends Component implements HasComponents, HasStyle {

    private final Div head = new Div();

    public Section(String title, Component... content) {
        addClassName("section");
        head.addClassName("section-head");
        head.add(new H2(title));
        add(head);
        add(content);
    }

    /** Puts buttons or a remark beside the heading. */
    public Section beside(Component... components) {
        head.add(components);
        return this;
    }
}
