package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mesaconsular.directory.Party;

/** A party in a row: sign, State or acronym, full name, city. */
class PartyLine extends Div {

    PartyLine(Party party, Component title, Locale reader) {
        addClassName("party-line");
        var words = new Div(title, soft(party.name(reader)), soft(party.city()));
        words.addClassName("party-words");
        add(new PartySign(party), words);
    }

    private static Span soft(String text) {
        var line = new Span(text);
        line.addClassName("soft");
        return line;
    }
}
