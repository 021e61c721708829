package org.mesaconsular.directory.ui;

import java.util.function.Consumer;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.ui.FormFields;

/** Opens an account for a person or changes what is known of the person. */
class PersonDialog {

    private final PeopleService people;
    private final FormFields fields = new FormFields();
    private final PersonFields form = new PersonFields(fields);

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
        dialog(() -> {}).enter("directory.person.new", () -> entered.accept(people.create(party.id(), form.form())));
    }

    void edit(AccountId id, Runnable done) {
        dialog(done)
                .edit(
                        "directory.person.edit",
                        () -> people.person(id),
                        revision -> people.edit(id, revision, form.form()));
    }

    private RecordDialog<Person, PersonFields> dialog(Runnable done) {
        return new RecordDialog<>(form, fields, Person::revision, done);
    }
}
