package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The head of a page: where it stands, its one title, its marks, the facts in a line and the acts. */
public class PageHeader extends Header {

    private final String title;
    private final Div trail = line("page-trail");
    private final Div facts = line("page-facts");
    private final Div acts = line("page-acts");

    private PageHeader(String title) {
        this.title = title;
        addClassName("page-header");
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(trail, heading, facts, acts);
    }

    /** A header with the page's one title. */
    public static PageHeader of(String title) {
        return new PageHeader(title);
    }

    /** Says to which list the page belongs. */
    public PageHeader trail(String label, String path) {
        trail.add(new Anchor(path, label));
        return show(trail);
    }

    /** The reference of the record; nothing happens when it is empty. */
    public PageHeader symbol(String symbol) {
        if (!symbol.isEmpty()) {
            var shown = new Span(symbol);
            shown.addClassName("page-symbol");
            trail.add(shown);
            show(trail);
        }
        return this;
    }

    /** Badges and marks before the facts. */
    public PageHeader marks(Component... marks) {
        return facts(marks);
    }

    /** What one needs to know at once, in a line. */
    public PageHeader facts(Component... components) {
        facts.add(components);
        return show(facts);
    }

    /** The buttons of the page. */
    public PageHeader acts(Component... components) {
        acts.add(components);
        return components.length == 0 ? this : show(acts);
    }

    /** The page's one title. */
    String title() {
        return title;
    }

    private PageHeader show(Div line) {
        line.setVisible(true);
        return this;
    }

    private static Div line(String className) {
        var line = new Div();
        line.addClassName(className);
        line.setVisible(false);
        return line;
    }
}
