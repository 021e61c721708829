package org.mesaconsular.demo;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatService;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.security.PasswordService;
import org.springframework.stereotype.Component;

/** Enters the parties, the people and the circle of the demonstration. */
@Component
class DemoCircle {

    /** One password for all: it is a demonstration, and people try it as several persons at once. */
    static final String PASSWORD = "mesa-consular-demo";

    static final String ADMINISTRATOR = "admin@example.org";

    private final DirectoryService directory;
    private final PeopleService people;
    private final CircleService circles;
    private final MembershipService memberships;
    private final SeatService seats;
    private final DemoOrders orders;
    private final PasswordService passwords;

    DemoCircle(
            DirectoryService directory,
            PeopleService people,
            CircleService circles,
            MembershipService memberships,
            SeatService seats,
            DemoOrders orders,
            PasswordService passwords) {
        this.directory = directory;
        this.people = people;
        this.circles = circles;
        this.memberships = memberships;
        this.seats = seats;
        this.orders = orders;
        this.passwords = passwords;
    }

    /** The circle with its people by role: "EC" holds Ecuador's mandate, "EC.colleague" does not, "KIND" observes. */
    record Entered(Workspace workspace, Map<String, Person> people) {

        Person person(String key) {
            var person = people.get(key);
            if (person == null) {
                throw new IllegalArgumentException(key);
            }
            return person;
        }
    }

    Entered enter() {
        var workspace = circles.create(
                new WorkspaceForm("LA", "Coordinación consular, Los Ángeles", DemoPeople.LOS_ANGELES, false));
        var entered = new Entered(workspace, new LinkedHashMap<>());
        DemoPeople.missions().forEach(mission -> enter(mission, entered));
        DemoPeople.observers().forEach(observer -> enter(observer, entered));
        orders.enter(entered);
        return entered;
    }

    private void enter(DemoPeople.Mission mission, Entered entered) {
        var party = directory.create(new PartyForm(
                PartyKind.CONSULATE_GENERAL,
                new StateCode(mission.state()),
                names(mission.names()),
                DemoNames.ofMission(mission.state()),
                "",
                "Los Ángeles",
                DemoPeople.LOS_ANGELES));
        memberships.admit(entered.workspace().id(), party.id(), MembershipKind.MEMBER);
        var organises = mission.state().equals("EC");
        var role = organises ? SeatRole.ORGANISER : SeatRole.DELEGATE;
        var address = mission.state().toLowerCase(Locale.ROOT) + ".example.org";
        var head = person(party, "consul@" + address, mission.head(), party.zone(), true);
        seat(entered, mission.state(), head, role, true);
        var colleague = person(party, "delegate@" + address, mission.colleague(), party.zone(), false);
        seat(entered, mission.state() + ".colleague", colleague, SeatRole.DELEGATE, false);
    }

    private void enter(DemoPeople.Observer observer, Entered entered) {
        var zone = ZoneId.of(observer.zone());
        var party = directory.create(new PartyForm(
                observer.kind(),
                null,
                observer.names(),
                DemoNames.ofObserver(observer.acronym()),
                observer.acronym(),
                observer.city(),
                zone));
        memberships.admit(entered.workspace().id(), party.id(), MembershipKind.OBSERVER);
        var address = "observer@" + observer.acronym().toLowerCase(Locale.ROOT) + ".example.org";
        seat(
                entered,
                observer.acronym(),
                person(party, address, observer.head(), zone, true),
                SeatRole.OBSERVER,
                false);
    }

    /** The last to be entered: whoever finds the administrator finds the whole demonstration. */
    void enterAdministrator() {
        var ministry = directory.create(new PartyForm(
                PartyKind.MINISTRY,
                new StateCode("EC"),
                Map.of(InterfaceLanguage.ES, "Ministerio de Relaciones Exteriores y Movilidad Humana"),
                DemoNames.ofMinistry(),
                "",
                "Quito",
                ZoneId.of("America/Guayaquil")));
        var who = new DemoPeople.DemoPerson("Portal Administrator", "", "", InterfaceLanguage.EN);
        people.entrustPortal(
                person(ministry, ADMINISTRATOR, who, ministry.zone(), true).id());
    }

    private Person person(Party party, String email, DemoPeople.DemoPerson who, ZoneId zone, boolean administersParty) {
        var person = people.create(
                party.id(),
                new PersonForm(email, who.name(), who.function(), who.rank(), who.language(), zone, administersParty));
        passwords.set(person.id(), PASSWORD);
        return person;
    }

    private void seat(Entered entered, String key, Person person, SeatRole role, boolean mandate) {
        seats.seat(entered.workspace().id(), person.id(), role);
        if (mandate) {
            orders.mandate(entered.workspace(), person);
        }
        entered.people().put(key, person);
    }

    private static Map<InterfaceLanguage, String> names(List<String> ofState) {
        var names = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        names.put(InterfaceLanguage.ES, "Consulado General " + ofState.get(0) + " en Los Ángeles");
        names.put(InterfaceLanguage.EN, "Consulate General " + ofState.get(1) + " in Los Angeles");
        names.put(InterfaceLanguage.PT, "Consulado-Geral " + ofState.get(2) + " em Los Angeles");
        names.put(InterfaceLanguage.FR, "Consulat général " + ofState.get(3) + " à Los Angeles");
        return names;
    }
}
