package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.function.Consumer;
import org.mesaconsular.directory.CircleRights;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatService;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.SeatedPerson;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;

/** The seats of a party's people in a workspace, with what the reader may do about them. */
class PartySeats extends Div {

    private final transient SeatedParty party;
    private final transient SeatService seats;
    private final transient Workspace workspace;
    private final transient CircleRights rights;
    private final transient Runnable done;

    PartySeats(Workspace workspace, SeatedParty party, CircleRights rights, SeatService seats, Runnable done) {
        this.workspace = workspace;
        this.party = party;
        this.rights = rights;
        this.seats = seats;
        this.done = done;
        var rows = party.people().stream()
                .filter(each -> each.person().active())
                .filter(each -> each.seat() != null || actsFor(each))
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
        return new ListItem(new PersonLine(seated.person()), new SeatMarks(seated.seat()), acts(seated));
    }

    private Div acts(SeatedPerson seated) {
        var acts = new Div();
        acts.addClassName("acts");
        if (rights.seats(party.party().id())) {
            acts.add(act(
                    seated,
                    seated.seat() == null ? "directory.seat.give" : "directory.seat.change",
                    dialog -> dialog.open(party.kind(), rights.namesOrganisers())));
            if (seated.seat() != null) {
                acts.add(act(seated, "directory.seat.takeBack", SeatDialog::takeBack));
            }
        } else if (mayBeNamed(seated)) {
            acts.add(act(seated, "directory.organiser.name", SeatDialog::nameOrganiser));
        }
        return acts;
    }

    private boolean actsFor(SeatedPerson seated) {
        return rights.seats(party.party().id()) || mayBeNamed(seated);
    }

    private boolean mayBeNamed(SeatedPerson seated) {
        var organises = seated.seat() != null && seated.seat().role() == SeatRole.ORGANISER;
        return rights.namesOrganisers() && party.kind() == MembershipKind.MEMBER && !organises;
    }

    private Button act(SeatedPerson seated, String key, Consumer<SeatDialog> work) {
        var label = getTranslation(key);
        var button = Acts.quiet(label, () -> work.accept(new SeatDialog(seats, workspace, seated, done)));
        return Words.named(button, Words.line(label, seated.person().name()));
    }
}
