package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.SeatedPerson;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;

/** The seats of a party's people in a workspace. */
class PartySeats extends Div {

    private final transient SeatedParty party;
    private final transient CircleService circles;
    private final transient WorkspaceId workspace;
    private final transient Runnable done;

    PartySeats(WorkspaceId workspace, SeatedParty party, CircleService circles, Runnable done) {
        this.workspace = workspace;
        this.party = party;
        this.circles = circles;
        this.done = done;
        var rows = party.people().stream()
                .filter(each -> each.person().active())
                .sorted(Comparator.comparing(SeatedPerson::person, PersonOrder.of(getLocale())))
                .map(this::row)
                .toArray(ListItem[]::new);
        add(rows.length == 0 ? nobody() : list(rows));
    }

    private static Component list(ListItem[] rows) {
        var list = new UnorderedList(rows);
        list.addClassNames("row-list", "people-list");
        return list;
    }

    private Component nobody() {
        var sentence = new Paragraph(getTranslation("directory.seats.nobody"));
        sentence.addClassName("soft");
        return sentence;
    }

    private ListItem row(SeatedPerson seated) {
        var label = getTranslation(seated.seat() == null ? "directory.seat.give" : "directory.seat.change");
        var act = Acts.quiet(label, () -> new SeatDialog(circles, done).open(workspace, party, seated));
        return new ListItem(
                new PersonLine(seated.person()),
                new SeatMarks(seated.seat()),
                Words.named(act, label + " · " + seated.person().name()));
    }
}
