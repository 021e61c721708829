package org.mesaconsular.setup;

import java.util.EnumMap;
import java.util.Map;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.security.InitialPassword;
import org.mesaconsular.shared.InvalidForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the party that runs the portal and the person who will enter all the others. */
@Component
class FirstAdministrator {

    private static final Map<InterfaceLanguage, String> NAMES = new EnumMap<>(Map.of(
            InterfaceLanguage.EN, "Portal administration",
            InterfaceLanguage.ES, "Administración del portal",
            InterfaceLanguage.PT, "Administração do portal",
            InterfaceLanguage.FR, "Administration du portail"));

    private final DirectoryService directory;
    private final PeopleService people;
    private final InitialPassword passwords;

    FirstAdministrator(DirectoryService directory, PeopleService people, InitialPassword passwords) {
        this.directory = directory;
        this.people = people;
        this.passwords = passwords;
    }

    /** @throws org.mesaconsular.shared.InvalidInput when one of the two cannot be accepted */
    void check(PersonForm form, String password) {
        InvalidForm.unlessAll(form::checked, () -> passwords.require(password, form.email()));
    }

    /**
     * Both are checked before anything is entered: a refusal leaves the portal empty.
     *
     * @throws org.mesaconsular.shared.InvalidInput when one of them cannot be accepted
     */
    @Transactional
    Person enter(PersonForm form, String password) {
        check(form, password);
        var operator = directory.create(new PartyForm(PartyKind.OPERATOR, null, NAMES, "PORTAL", "—", form.zone()));
        var person = people.create(operator.id(), form);
        people.entrustPortal(person.id());
        passwords.keep(person.id(), password);
        return person;
    }
}
