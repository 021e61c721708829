package org.mesaconsular.directory;

import org.mesaconsular.directory.internal.Circles;
import org.mesaconsular.directory.internal.SeatEntity;
import org.mesaconsular.directory.internal.Seats;
import org.mesaconsular.directory.internal.Stewards;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in a workspace. A party's administrator seats its own people; organisers name further organisers. */
@Service
@Transactional
public class SeatService {

    private final Seats seats;
    private final Circles circles;
    private final Stewards stewards;
    private final MandateService mandates;
    private final PeopleService people;

    public SeatService(Seats seats, Circles circles, Stewards stewards, MandateService mandates, PeopleService people) {
        this.seats = seats;
        this.circles = circles;
        this.stewards = stewards;
        this.mandates = mandates;
        this.people = people;
    }

    /**
     * Gives a person a seat, or changes it. People of a party that only observes become observers whatever was asked for.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer administers the person's party; organisers are named by
     *     organisers, or by the portal's administrators as long as there is none
     * @throws NotFound when the person's party does not belong to the workspace now
     */
    public void seat(WorkspaceId id, AccountId account, SeatRole role) {
        var person = people.person(account);
        var membership = circles.requireMember(id, person.party());
        var possible = membership.kind() == MembershipKind.OBSERVER ? SeatRole.OBSERVER : role;
        var seat = seats.findByWorkspaceAndAccount(id, account);
        var organises = seat.filter(SeatEntity::organises).isPresent();
        requireRight(id, person, possible, organises);
        seat.ifPresentOrElse(
                taken -> taken.take(possible), () -> seats.save(new SeatEntity(id, account, person.party(), possible)));
        if (possible == SeatRole.OBSERVER) {
            mandates.endAll(id, account);
        }
    }

    /**
     * The same, and the mandate from today on without an end, or no mandate from now on.
     *
     * @throws org.mesaconsular.shared.NotAllowed when the mandate would change and the viewer does not administer the
     *     person's party
     */
    public void seat(WorkspaceId id, AccountId account, SeatRole role, boolean mandate) {
        seat(id, account, role);
        mandates.settle(id, account, mandate && role != SeatRole.OBSERVER);
    }

    /**
     * Takes a seat back; the mandate that goes with it ends. The person can be seated again.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer administers the person's party
     * @throws NotFound when the person never sat there
     */
    public void takeBack(WorkspaceId id, AccountId account) {
        people.requireAdministratorOf(people.person(account).party());
        seats.findByWorkspaceAndAccount(id, account).orElseThrow(NotFound::new).takeBack(circles.now());
        mandates.endAll(id, account);
    }

    private void requireRight(WorkspaceId id, Person person, SeatRole role, boolean organises) {
        if (role == SeatRole.ORGANISER && !organises) {
            stewards.requireNamer(id);
        } else if (!organises || !stewards.organises(id)) {
            people.requireAdministratorOf(person.party());
        }
    }
}
