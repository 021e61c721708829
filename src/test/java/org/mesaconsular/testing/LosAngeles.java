package org.mesaconsular.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fixture factory: circles like the one in Los Angeles, each new and with a code of its own, entered through the services.
 * Ecuador organises; each mission has a mandate holder and a delegate without mandate.
 */
@TestComponent
public class LosAngeles {

    /** The nine States of the first meeting. */
    public static final List<String> NINE = List.of("EC", "AR", "CL", "CR", "SV", "GT", "HN", "MX", "PE");

    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private static final Viewer HOUSE = new Viewer.House("fixture", null);

    private final DirectoryService directory;
    private final PeopleService people;
    private final CircleService circles;
    private final MembershipService memberships;
    private final SeatService seats;

    /** One for a whole circle: each step by itself would cost its own entries at the end of the audit's chain. */
    private final TransactionTemplate transactions;

    public LosAngeles(
            DirectoryService directory,
            PeopleService people,
            CircleService circles,
            MembershipService memberships,
            SeatService seats,
            TransactionTemplate transactions) {
        this.directory = directory;
        this.people = people;
        this.circles = circles;
        this.memberships = memberships;
        this.seats = seats;
        this.transactions = transactions;
    }

    /** A circle of the nine and one observer, KIND. */
    public Circle nine() {
        return of(NINE);
    }

    /** A circle of missions of these States, the first of which organises, and one observer, KIND. */
    public Circle of(List<String> states) {
        return Viewers.as(HOUSE, () -> Objects.requireNonNull(transactions.execute(status -> enter(states))));
    }

    /** The mission of Peru, in a circle with Ecuador's, which organises. */
    public Delegation peru() {
        return of(List.of("EC", "PE")).mission("PE");
    }

    private Circle enter(List<String> states) {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var workspace = circles.create(new WorkspaceForm(code, "Consular coordination " + code, ZONE, false));
        var missions = new LinkedHashMap<String, Delegation>();
        for (var state : states) {
            missions.put(state, mission(workspace, state, missions.isEmpty()));
        }
        var observer = observer(workspace);
        var organising = missions.values().iterator().next().party();
        var administrator = person(organising, "administrator");
        people.entrustPortal(administrator.id());
        return new Circle(workspace, missions, observer, administrator);
    }

    private Delegation mission(Workspace workspace, String state, boolean organises) {
        var party = directory.create(new PartyForm(
                PartyKind.CONSULATE_GENERAL, new StateCode(state), names("Mission " + state), "", "Los Angeles", ZONE));
        memberships.admit(workspace.id(), party.id(), MembershipKind.MEMBER);
        var head = person(party, "head");
        var colleague = person(party, "colleague");
        seats.seat(workspace.id(), head.id(), organises ? SeatRole.ORGANISER : SeatRole.DELEGATE, true);
        seats.seat(workspace.id(), colleague.id(), SeatRole.DELEGATE, false);
        return new Delegation(party, head, colleague);
    }

    private Delegation observer(Workspace workspace) {
        var party = directory.create(
                new PartyForm(PartyKind.NGO, null, names("Kids in Need of Defense"), "KIND", "Washington", ZONE));
        memberships.admit(workspace.id(), party.id(), MembershipKind.OBSERVER);
        var head = person(party, "head");
        var colleague = person(party, "colleague");
        seats.seat(workspace.id(), head.id(), SeatRole.OBSERVER, false);
        seats.seat(workspace.id(), colleague.id(), SeatRole.OBSERVER, false);
        return new Delegation(party, head, colleague);
    }

    private Person person(Party party, String function) {
        var address = function + "." + UUID.randomUUID() + "@example.org";
        return people.create(
                party.id(), new PersonForm(address, function, function, "", InterfaceLanguage.EN, ZONE, false));
    }

    private static Map<InterfaceLanguage, String> names(String name) {
        return new EnumMap<>(Map.of(InterfaceLanguage.EN, name));
    }

    /**
     * The people of one party.
     *
     * @param head holds the mandate (unless an observer)
     * @param colleague a delegate without mandate
     */
    public record Delegation(Party party, Person head, Person colleague) {

        public PartyId id() {
            return party.id();
        }
    }

    /**
     * A circle with its people.
     *
     * @param missions by code of the State; the first organises
     * @param administrator an administrator of the portal
     */
    public record Circle(
            Workspace workspace, Map<String, Delegation> missions, Delegation observer, Person administrator) {

        /** The mission of a State. */
        public Delegation mission(String state) {
            var delegation = missions.get(state);
            if (delegation == null) {
                throw new IllegalArgumentException(state);
            }
            return delegation;
        }

        /** The organiser, who holds the mandate of Ecuador. */
        public Person organiser() {
            return missions.values().iterator().next().head();
        }
    }

    /** The year in Los Angeles, as it stands in the symbols of what is agreed there today. */
    public static int year(Clock clock) {
        return clock.instant().atZone(ZONE).getYear();
    }

    /** Today in Los Angeles, as the portal reckons it. */
    public static LocalDate today() {
        return LocalDate.ofInstant(MovableClock.MACHINE.instant(), ZONE);
    }

    /** A person as viewer. */
    public static Viewer.Person viewer(Person person) {
        return new Viewer.Person(person.id(), person.party());
    }

    /** Does something as this person and returns what came of it. */
    public static <T extends @Nullable Object> T as(Person person, Supplier<T> work) {
        return Viewers.as(viewer(person), work);
    }

    /** Does something as this person. */
    public static void run(Person person, Runnable work) {
        Viewers.run(viewer(person), work);
    }
}
