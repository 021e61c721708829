package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mesaconsular.directory.DirectoryEntry;

/** Somebody of the directory in a row: sign, State or acronym, full name, city. */
class PartyLine extends Div {

    PartyLine(DirectoryEntry entry, Component title, Locale reader) {
        addClassName("party-line");
        var words = new Div(title);
        if (!entry.name(reader).equals(entry.shortName(reader))) {
            words.add(soft(entry.name(reader)));
        }
        if (!entry.city().isEmpty()) {
            words.add(soft(entry.city()));
        }
        words.addClassName("party-words");
        add(new PartySign(entry), words);
    }

    private static Span soft(String text) {
        var line = new Span(text);
        line.addClassName("soft");
        return line;
    }
}
