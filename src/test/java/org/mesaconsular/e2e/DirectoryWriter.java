package org.mesaconsular.e2e;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.ApplicationContext;

/** Enters observers and gives them another name; opens accounts of their first administrators and closes them. */
final class DirectoryWriter implements Writer {

    private static final String ENTERED = "entered";
    private static final String RENAMED = "renamed";
    private static final String OPENED = "opened";
    private static final String DISABLED = "disabled";
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final DirectoryService directory;
    private final PeopleService people;
    private final Viewer house;
    private final Viewer administrator;

    DirectoryWriter(ApplicationContext portal, Viewer house) {
        this.directory = portal.getBean(DirectoryService.class);
        this.people = portal.getBean(PeopleService.class);
        this.house = house;
        var person = Viewers.as(house, () -> people.byEmail("admin@example.org").orElseThrow());
        this.administrator = new Viewer.Person(person.id(), person.party());
    }

    @Override
    public void write(Promises promises) {
        var party = Viewers.as(administrator, () -> directory.create(named("Before")));
        promises.made(ENTERED, party.id().value());
        rename(party);
        promises.made(RENAMED, party.id().value());

        var person = Viewers.as(administrator, () -> people.create(party.id(), somebody()));
        promises.made(OPENED, person.id().value());
        Viewers.run(administrator, () -> people.disable(person.id()));
        promises.made(DISABLED, person.id().value());
    }

    @Override
    public boolean kept(String deed, UUID id) {
        try {
            return switch (deed) {
                case ENTERED, RENAMED -> isWhole(party(id), deed);
                default -> isWhole(person(id), deed);
            };
        } catch (NotFound lost) {
            return false;
        }
    }

    /** Names are written after the party: all of one kind, never some of them. */
    private static boolean isWhole(Party party, String deed) {
        var renamed = named("After").names();
        return party.names().equals(renamed)
                || (deed.equals(ENTERED) && party.names().equals(named("Before").names()));
    }

    private static boolean isWhole(Person person, String deed) {
        return person.function().equals("Director") && (deed.equals(OPENED) || !person.active());
    }

    private Party party(UUID id) {
        return Viewers.as(house, () -> directory.party(new PartyId(id)));
    }

    private Person person(UUID id) {
        return Viewers.as(house, () -> people.person(new AccountId(id)));
    }

    private void rename(Party party) {
        Viewers.run(administrator, () -> {
            var revision = directory.party(party.id()).revision();
            directory.edit(party.id(), revision, named("After"));
        });
    }

    private static PartyForm named(String name) {
        var names = Map.of(InterfaceLanguage.EN, name, InterfaceLanguage.ES, name + " (es)");
        return new PartyForm(PartyKind.NGO, null, names, "NGO", "Los Angeles", ZONE);
    }

    private static PersonForm somebody() {
        var address = UUID.randomUUID() + "@ngo.example.org";
        return new PersonForm(address, "Ada Stone", "Director", "", InterfaceLanguage.EN, ZONE, true);
    }
}
