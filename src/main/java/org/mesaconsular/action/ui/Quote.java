package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What a party put on record, in its own words and their own direction. */
class Quote extends Paragraph {

    Quote(String statement) {
        super(statement);
        addClassNames("as-typed", "action-quote");
    }
}
