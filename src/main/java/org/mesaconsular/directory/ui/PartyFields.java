package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** What is asked of a party: a State for a mission, an acronym for an observer, names in four languages, other names. */
class PartyFields extends Div implements RecordForm<Party> {

    static final int ACRONYM = 20;

    private final Select<PartyKind> kind = new Select<>();
    private final StateChoice state;
    private final TextField acronym = Fields.line(getTranslation("directory.party.acronym"), ACRONYM);
    private final TextField city = Fields.line(getTranslation("directory.party.city"), Text.LINE);
    private final Choice<ZoneId> zone = Fields.zone(getTranslation("directory.party.zone"));
    private final NameFields names;
    private final OtherNamesFields others;

    PartyFields(FormFields fields, Locale reader) {
        addClassName("form");
        state = new StateChoice(reader);
        prepare();
        add(Fields.row(fields.bind("kind", kind), fields.bind("state", state), fields.bind("acronym", acronym)));
        names = new NameFields(fields, reader);
        add(names, Fields.row(fields.bind("city", city), fields.bind("zone", zone)));
        others = new OtherNamesFields(fields);
        add(others);
        askFor(PartyKind.CONSULATE_GENERAL);
        kind.addValueChangeListener(change -> askFor(change.getValue()));
    }

    /** What stands in the fields. */
    PartyForm form() {
        return new PartyForm(
                Chosen.in("kind", kind),
                state.getValue(),
                names.typed(),
                others.typed(),
                acronym.getValue(),
                city.getValue(),
                Chosen.in("zone", zone));
    }

    @Override
    public void show(Party party) {
        kind.setValue(party.kind());
        state.show(party.state());
        acronym.setValue(party.acronym());
        names.show(party.names());
        others.show(party.otherNames());
        city.setValue(party.city());
        zone.setValue(party.zone());
    }

    void startIn(ZoneId place) {
        kind.setValue(PartyKind.CONSULATE_GENERAL);
        zone.setValue(place);
    }

    @Override
    public List<ConflictingText> beside(Party theirs) {
        var texts = new ArrayList<ConflictingText>();
        texts.add(new ConflictingText(kind.getLabel(), word(kind.getValue()), word(theirs.kind())));
        texts.add(state.beside(theirs.state()));
        texts.add(new ConflictingText(acronym.getLabel(), acronym.getValue(), theirs.acronym()));
        texts.addAll(names.beside(theirs.names()));
        texts.add(new ConflictingText(city.getLabel(), city.getValue(), theirs.city()));
        texts.add(new ConflictingText(zone.getLabel(), Zones.name(zone.getValue()), Zones.name(theirs.zone())));
        texts.addAll(others.beside(theirs.otherNames()));
        return texts;
    }

    private void prepare() {
        kind.setLabel(getTranslation("directory.party.kind"));
        kind.setItems(PartyKind.values());
        kind.setItemLabelGenerator(PartyFields::word);
        Fields.require(kind, state, acronym, city, zone);
    }

    private void askFor(@Nullable PartyKind chosen) {
        var mission = chosen == null || chosen.isMission();
        state.setVisible(mission);
        acronym.setVisible(!mission);
    }

    private static String word(@Nullable PartyKind kind) {
        return kind == null ? "" : Words.of("directory.partyKind", kind);
    }
}
