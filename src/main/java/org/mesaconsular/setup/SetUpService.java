package org.mesaconsular.setup;

import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatService;
import org.mesaconsular.security.LinkUnusable;
import org.mesaconsular.security.SetUpLinks;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.InvalidForm;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets up an empty portal for whoever holds the link of its log. Everything is entered at the end, in one transaction. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class SetUpService {

    private static final Viewer.House HOUSE = new Viewer.House("set-up", null);

    private final SetUpLinks links;
    private final FirstAdministrator first;
    private final DirectoryService directory;
    private final PeopleService people;
    private final CircleService circles;
    private final MembershipService memberships;
    private final SeatService seats;
    private final AccountAccess access;
    private final HouseWork house;

    SetUpService(
            SetUpLinks links,
            FirstAdministrator first,
            DirectoryService directory,
            PeopleService people,
            CircleService circles,
            MembershipService memberships,
            SeatService seats,
            AccountAccess access,
            HouseWork house) {
        this.links = links;
        this.first = first;
        this.directory = directory;
        this.people = people;
        this.circles = circles;
        this.memberships = memberships;
        this.seats = seats;
        this.access = access;
        this.house = house;
    }

    /** Whether the set-up can begin: the link can be used, and nobody administers the portal yet. */
    public boolean open(String token) {
        return Viewers.as(HOUSE, () -> links.usable(token) && !people.portalHasAdministrator());
    }

    /** @throws InvalidInput beside the field, when address, name or password of the administrator cannot be accepted */
    public void check(PersonForm administrator, String password) {
        first.check(administrator, password);
    }

    /**
     * Refuses what is no mission, and an administrator of it who is the portal's too: that person sees no content and could
     * not work in it.
     *
     * @throws InvalidInput beside the field
     */
    public void check(PersonForm administrator, PartyForm mission, PersonForm missionAdministrator) {
        InvalidForm.unlessAll(mission::checked, missionAdministrator::checked);
        if (!mission.kind().isMission()) {
            throw new InvalidInput("kind", "refusal.setup.mission");
        }
        if (missionAdministrator
                .checked()
                .email()
                .equals(administrator.checked().email())) {
            throw new InvalidInput("email", "refusal.setup.sameAddress");
        }
    }

    /**
     * Enters everything and uses the link up; afterwards the mission's administrator is invited.
     *
     * @throws LinkUnusable when the link cannot be used, or somebody administers the portal already
     * @throws InvalidInput when something in the form cannot be accepted; nothing is entered then
     */
    public LinkDelivery complete(String token, SetUpForm form) {
        if (!open(token)) {
            throw new LinkUnusable();
        }
        check(form.administrator(), form.password());
        check(form.administrator(), form.mission(), form.missionAdministrator());
        var administrators = house.get(HOUSE, () -> enter(token, form));
        return Viewers.as(
                new Viewer.Person(
                        administrators.portal().id(), administrators.portal().party()),
                () -> access.offer(administrators.mission().id()));
    }

    private Administrators enter(String token, SetUpForm form) {
        links.use(token);
        if (people.portalHasAdministrator()) {
            throw new LinkUnusable();
        }
        var portal = first.enter(form.administrator(), form.password());
        var mission = directory.create(form.mission());
        var person = people.create(mission.id(), form.missionAdministrator());
        var workspace = circles.create(form.workspace());
        memberships.admit(workspace.id(), mission.id(), MembershipKind.MEMBER);
        seats.seat(workspace.id(), person.id(), SeatRole.ORGANISER);
        return new Administrators(portal, person);
    }

    private record Administrators(Person portal, Person mission) {}
}
