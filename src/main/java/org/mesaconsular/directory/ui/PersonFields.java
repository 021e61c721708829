package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** What is asked of a person. */
class PersonFields extends Div implements RecordForm<Person> {

    private final TextField email = Fields.line(getTranslation("directory.person.email"), Text.LINE);
    private final TextField name = Fields.line(getTranslation("directory.person.name"), Text.LINE);
    private final TextField function = Fields.line(getTranslation("directory.person.function"), Text.LINE);
    private final TextField rank = Fields.line(getTranslation("directory.person.rank"), Text.LINE);
    private final Select<InterfaceLanguage> language = new Select<>();
    private final Choice<ZoneId> zone = Fields.zone(getTranslation("preferences.zone"));
    private final Checkbox administers = new Checkbox(getTranslation("directory.person.administers"));

    PersonFields(FormFields fields) {
        addClassName("form");
        language.setLabel(getTranslation("preferences.language"));
        language.setItems(InterfaceLanguage.values());
        language.setItemLabelGenerator(PersonFields::word);
        Fields.require(name, email, language, zone);
        add(fields.bind("name", name), fields.bind("email", email));
        add(Fields.row(fields.bind("function", function), fields.bind("rank", rank)));
        add(Fields.row(fields.bind("language", language), fields.bind("zone", zone)));
        add(fields.bind("partyAdministrator", administers));
    }

    /** What stands in the fields. */
    PersonForm form() {
        return new PersonForm(
                email.getValue(),
                name.getValue(),
                function.getValue(),
                rank.getValue(),
                Chosen.in("language", language),
                Chosen.in("zone", zone),
                administers.getValue());
    }

    @Override
    public void show(Person person) {
        email.setValue(person.email());
        name.setValue(person.name());
        function.setValue(person.function());
        rank.setValue(person.rank());
        language.setValue(person.preferences().language());
        zone.setValue(person.preferences().zone());
        administers.setValue(person.partyAdministrator());
    }

    /** A new person of this party most likely works where it sits. */
    void startAt(Party party, InterfaceLanguage reads) {
        language.setValue(reads);
        zone.setValue(party.zone());
    }

    /** The first person of a party manages it: somebody has to enter the others. */
    void asFirstAdministrator() {
        administers.setValue(true);
        administers.setReadOnly(true);
        administers.setHelperText(getTranslation("directory.person.first"));
    }

    @Override
    public List<ConflictingText> beside(Person theirs) {
        var preferences = theirs.preferences();
        return List.of(
                new ConflictingText(name.getLabel(), name.getValue(), theirs.name()),
                new ConflictingText(email.getLabel(), email.getValue(), theirs.email()),
                new ConflictingText(function.getLabel(), function.getValue(), theirs.function()),
                new ConflictingText(rank.getLabel(), rank.getValue(), theirs.rank()),
                new ConflictingText(language.getLabel(), word(language.getValue()), word(preferences.language())),
                new ConflictingText(zone.getLabel(), Zones.name(zone.getValue()), Zones.name(preferences.zone())),
                new ConflictingText(
                        administers.getLabel(), yesOrNo(administers.getValue()), yesOrNo(theirs.partyAdministrator())));
    }

    private String yesOrNo(boolean yes) {
        return getTranslation(yes ? "directory.yes" : "directory.no");
    }

    private static String word(@Nullable InterfaceLanguage language) {
        return language == null ? "" : Words.ownName(language.locale());
    }
}
