package org.mesaconsular.testing;

import java.util.Locale;
import java.util.UUID;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.boot.test.context.TestComponent;

/** Fixture factory: people whose accounts are open and who have no password yet. */
@TestComponent
public class Newcomers {

    private static final Viewer HOUSE = new Viewer.House("fixture", null);

    private final PeopleService people;

    public Newcomers(PeopleService people) {
        this.people = people;
    }

    /** A new person of this party, who reads English. */
    public Person of(Party party) {
        return of(party, "Rosa Huamán", InterfaceLanguage.EN);
    }

    /** A new person of this party. */
    public Person of(Party party, String name, InterfaceLanguage language) {
        var address = UUID.randomUUID().toString().toLowerCase(Locale.ROOT) + "@example.org";
        var form = new PersonForm(address, name, "Cónsul", "", language, LosAngeles.ZONE, false);
        return Viewers.as(HOUSE, () -> people.create(party.id(), form));
    }

    /** The token in a link that was shown. */
    public static String token(LinkDelivery delivery) {
        return token(((LinkDelivery.Shown) delivery).link());
    }

    /** The token in a link. */
    public static String token(String link) {
        return link.substring(link.indexOf('#') + 1);
    }
}
