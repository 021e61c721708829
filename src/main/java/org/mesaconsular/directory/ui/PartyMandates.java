package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mesaconsular.directory.Mandate;
import org.mesaconsular.directory.MandatePhase;
import org.mesaconsular.directory.MandateService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.SeatedPerson;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;

/** Who holds a mission's mandate in a workspace, who will and who did. */
class PartyMandates extends Div {

    private final transient Workspace workspace;
    private final transient SeatedParty party;
    private final transient MandateService mandates;
    private final transient Runnable done;
    private final boolean manages;

    /**
     * @param periods those of the party
     * @param manages whether the reader gives and ends them
     */
    PartyMandates(
            Workspace workspace,
            SeatedParty party,
            List<Mandate> periods,
            boolean manages,
            MandateService mandates,
            Runnable done) {
        this.workspace = workspace;
        this.party = party;
        this.mandates = mandates;
        this.manages = manages;
        this.done = done;
        addClassName("mandates");
        add(new H3(getTranslation("directory.mandates")));
        if (periods.isEmpty()) {
            var nobody = new Paragraph(getTranslation("directory.mandates.nobody"));
            nobody.addClassName("soft");
            add(nobody);
        } else {
            add(list(periods));
        }
    }

    /** The button with which a person is given the mandate; the day is that of the workspace. */
    PartyMandates offering(LocalDate today) {
        var label = getTranslation("directory.mandate.give");
        var give = Acts.quiet(label, () -> dialog().give(speakers(), today));
        add(Words.named(give, Words.line(label, party.party().shortName(getLocale()))));
        return this;
    }

    private UnorderedList list(List<Mandate> periods) {
        var names =
                party.people().stream().map(SeatedPerson::person).collect(Collectors.toMap(Person::id, Person::name));
        var list = new UnorderedList();
        list.addClassNames("row-list", "people-list");
        periods.stream()
                .filter(period -> names.containsKey(period.account()))
                .sorted(MandateRow.ORDER)
                .map(period -> row(period, String.valueOf(names.get(period.account()))))
                .forEach(list::add);
        return list;
    }

    private MandateRow row(Mandate period, String holder) {
        var row = new MandateRow(period, holder, workspace.zone());
        if (!manages || period.phase() == MandatePhase.PAST) {
            return row;
        }
        return row.acts(
                act("directory.mandate.limit", holder, dialog -> dialog.limit(period, holder)),
                act("directory.mandate.end", holder, dialog -> dialog.end(period, holder)));
    }

    private Button act(String key, String holder, Consumer<MandateDialog> work) {
        var label = getTranslation(key);
        return Words.named(Acts.quiet(label, () -> work.accept(dialog())), Words.line(label, holder));
    }

    private MandateDialog dialog() {
        return new MandateDialog(mandates, workspace, done);
    }

    private List<Person> speakers() {
        return party.people().stream()
                .filter(seated -> seated.person().active())
                .filter(seated -> seated.seat() != null && seated.seat().speaks())
                .map(SeatedPerson::person)
                .sorted(PersonOrder.of(getLocale()))
                .toList();
    }
}
