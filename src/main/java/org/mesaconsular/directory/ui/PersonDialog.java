package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;

/** Opens an account for a person or changes what is known of the person. */
class PersonDialog {

    private final PeopleService people;
    private final FormFields fields = new FormFields();
    private final PersonFields form = new PersonFields(fields);
    private int revision;

    PersonDialog(PeopleService people) {
        this.people = people;
    }

    /**
     * @param language what the person most likely reads
     * @param entered is given the new person, who cannot sign in without a password yet
     */
    void enter(Party party, InterfaceLanguage language, Consumer<Person> entered) {
        form.startAt(party, language);
        if (!people.administers(party.id())) {
            form.asFirstAdministrator();
        }
        dialog("directory.person.new", () -> entered.accept(people.create(party.id(), form.form())))
                .open();
    }

    void edit(Person person, Runnable done) {
        form.show(person);
        revision = person.revision();
        dialog("directory.person.edit", () -> {
                    people.edit(person.id(), revision, form.form());
                    done.run();
                })
                .onConflict(() -> readAgain(person.id()))
                .open();
    }

    private EditDialog dialog(String titleKey, Runnable save) {
        var ui = UI.getCurrentOrThrow();
        return new EditDialog(ui.getTranslation(titleKey), form, fields, ui.getTranslation("dialog.save"), save);
    }

    private List<ConflictingText> readAgain(AccountId id) {
        var theirs = people.person(id);
        revision = theirs.revision();
        return form.beside(theirs);
    }
}
