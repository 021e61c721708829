package org.mesaconsular.setup;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.security.PasswordService;
import org.springframework.stereotype.Component;

/** Enters the party that runs the portal and the person who will enter all the others. */
@Component
class FirstAdministrator {

    private static final Map<InterfaceLanguage, String> NAMES = new EnumMap<>(Map.of(
            InterfaceLanguage.EN, "Portal administration",
            InterfaceLanguage.ES, "Administración del portal",
            InterfaceLanguage.PT, "Administração do portal",
            InterfaceLanguage.FR, "Administration du portail"));

    private static final ZoneId HERE = ZoneId.systemDefault();

    private final DirectoryService directory;
    private final PeopleService people;
    private final PasswordService passwords;

    FirstAdministrator(DirectoryService directory, PeopleService people, PasswordService passwords) {
        this.directory = directory;
        this.people = people;
        this.passwords = passwords;
    }

    /**
     * Address and password are checked before anything is entered: a refusal leaves the portal empty.
     *
     * @throws org.mesaconsular.shared.InvalidInput when one of them cannot be accepted
     */
    void enter(String email, String password) {
        var form = new PersonForm(email, email, "", "", InterfaceLanguage.EN, HERE, true).checked();
        PasswordService.requireGood(password, form.email());
        var operator = directory.create(new PartyForm(PartyKind.OPERATOR, null, NAMES, "PORTAL", "—", HERE));
        var person = people.create(operator.id(), form);
        people.entrustPortal(person.id());
        passwords.set(person.id(), password);
    }
}
