package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.Person;

/** A person in a row: the name, below it function and rank. */
class PersonLine extends Div {

    PersonLine(Person person) {
        addClassName("person-line");
        add(new Span(person.name()));
        soft(Stream.of(person.function(), person.rank()));
    }

    /** The same with the address, for whoever manages the account. */
    static PersonLine withAddress(Person person) {
        var line = new PersonLine(person);
        line.soft(Stream.of(person.email()));
        return line;
    }

    private void soft(Stream<String> parts) {
        var text = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        if (!text.isEmpty()) {
            var line = new Span(text);
            line.addClassName("soft");
            add(line);
        }
    }
}
