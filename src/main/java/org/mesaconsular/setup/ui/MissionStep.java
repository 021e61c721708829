package org.mesaconsular.setup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** The first mission, and who will manage its people. */
class MissionStep extends Div {

    private final transient FormFields fields = new FormFields();
    private final Select<PartyKind> kind = fields.bind("kind", new Select<>());
    private final Choice<StateCode> state = fields.bind("state", new Choice<>(getTranslation("directory.party.state")));
    private final Map<InterfaceLanguage, TextField> names = new EnumMap<>(InterfaceLanguage.class);
    private final TextField city = fields.bind("city", Fields.line(getTranslation("directory.party.city"), Text.LINE));
    private final Choice<ZoneId> zone = fields.bind("zone", Fields.zone(getTranslation("directory.party.zone")));
    private final TextField personName =
            fields.bind("name", Fields.line(getTranslation("directory.person.name"), Text.LINE));
    private final TextField personEmail =
            fields.bind("email", Fields.line(getTranslation("directory.person.email"), Text.LINE));

    MissionStep(Locale reader) {
        addClassNames("form", "door-form");
        kind.setLabel(getTranslation("directory.party.kind"));
        kind.setItems(
                Arrays.stream(PartyKind.values()).filter(PartyKind::isMission).toList());
        kind.setItemLabelGenerator(each -> Words.of("directory.partyKind", each));
        kind.setValue(PartyKind.CONSULATE_GENERAL);
        state.setItemLabelGenerator(code -> code.name(reader));
        state.offer(StateCode.offered(reader));
        add(Fields.row(kind, state));
        addNames(InterfaceLanguage.nearest(reader));
        add(Fields.row(city, zone), new H3(getTranslation("setup.mission.administrator")));
        add(new Paragraph(getTranslation("setup.mission.administrator.hint")), Fields.row(personName, personEmail));
        Fields.require(kind, state, city, zone, personName, personEmail);
    }

    FormFields fields() {
        return fields;
    }

    /** Proposes the zone the browser is in. */
    void startIn(ZoneId place) {
        if (zone.isEmpty()) {
            zone.setValue(place);
        }
    }

    ZoneId zone() {
        return Chosen.in("zone", zone);
    }

    /** The mission as it stands in the fields. */
    PartyForm mission() {
        var typed = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        names.forEach((language, field) -> typed.put(language, field.getValue()));
        return new PartyForm(Chosen.in("kind", kind), state.getValue(), typed, "", city.getValue(), zone());
    }

    /** Who will manage its people, and most likely reads the same language. */
    PersonForm administrator(InterfaceLanguage language) {
        return new PersonForm(personEmail.getValue(), personName.getValue(), "", "", language, zone(), true);
    }

    /** The reader's own language first: a refusal that concerns all names is said there. */
    private void addNames(InterfaceLanguage first) {
        addName(first);
        fields.bind("names", names.values().iterator().next());
        for (var language : InterfaceLanguage.values()) {
            if (language != first) {
                addName(language);
            }
        }
    }

    private void addName(InterfaceLanguage language) {
        var label = getTranslation("directory.party.name", Words.ownName(language.locale()));
        var field = fields.bind("names." + language, Fields.line(label, Text.LINE));
        names.put(language, field);
        add(field);
    }
}
