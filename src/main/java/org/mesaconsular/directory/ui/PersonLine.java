package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Words;

/** A person in a row: the name, below it function and rank. */
class PersonLine extends Div {

    PersonLine(Person person) {
        addClassName("person-line");
        add(new Span(person.name()));
        soft(Words.line(person.function(), person.rank()));
    }

    /** The same with the address, for whoever manages the account. */
    static PersonLine withAddress(Person person) {
        var line = new PersonLine(person);
        line.soft(person.email());
        return line;
    }

    private void soft(String text) {
        if (!text.isEmpty()) {
            var line = new Span(text);
            line.addClassName("soft");
            add(line);
        }
    }
}
