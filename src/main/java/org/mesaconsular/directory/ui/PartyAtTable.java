package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Locale;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.SeatedPerson;

/** A party of the workspace with the people who sit there for it. */
class PartyAtTable extends Div {

    PartyAtTable(SeatedParty seated, Locale reader) {
        addClassName("party-at-table");
        var line = new PartyLine(seated.party(), new H3(seated.party().shortName(reader)), reader);
        add(seated.term().lastDay() == null ? line : new Div(line, term(seated)));
        add(people(seated, reader));
    }

    private static Span term(SeatedParty seated) {
        var term = new Span(TermWords.end(seated.term()));
        term.addClassNames("soft", "party-term");
        return term;
    }

    private Component people(SeatedParty seated, Locale reader) {
        var people = seated.people().stream()
                .filter(SeatedPerson::sits)
                .sorted(Comparator.comparing(SeatedPerson::person, PersonOrder.of(reader)))
                .map(PartyAtTable::row)
                .toArray(ListItem[]::new);
        if (people.length == 0) {
            var nobody = new Paragraph(getTranslation("directory.parties.nobody"));
            nobody.addClassName("soft");
            return nobody;
        }
        var list = new UnorderedList(people);
        list.addClassName("seat-list");
        return list;
    }

    private static ListItem row(SeatedPerson seated) {
        return new ListItem(new PersonLine(seated.person()), new SeatMarks(seated.seat()));
    }
}
