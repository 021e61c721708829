package org.mesaconsular.testing;

import java.util.UUID;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.boot.test.context.TestComponent;

/** Fixture factory: people who manage their own party and nothing else. */
@TestComponent
public class Administrators {

    private static final Viewer HOUSE = new Viewer.House("fixture", null);

    private final PeopleService people;

    public Administrators(PeopleService people) {
        this.people = people;
    }

    /** A new person who manages the people of this party. */
    public Person of(Party party) {
        var form = new PersonForm(
                "manager." + UUID.randomUUID() + "@example.org",
                "manager",
                "manager",
                "",
                InterfaceLanguage.EN,
                LosAngeles.ZONE,
                true);
        return Viewers.as(HOUSE, () -> people.create(party.id(), form));
    }
}
