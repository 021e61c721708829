package org.mesaconsular.directory.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Component;

/** Who looks after a circle: its organisers, and the portal's administrators, who open it and name the first of them. */
@Component
public class Stewards {

    private final Circles circles;
    private final Seats seats;
    private final PeopleService people;

    Stewards(Circles circles, Seats seats, PeopleService people) {
        this.circles = circles;
        this.seats = seats;
        this.people = people;
    }

    /** Whether the viewer decides who belongs to the circle, and by which rules it works. */
    public boolean manages(WorkspaceId id) {
        return administersPortal() || organises(id);
    }

    /** @throws NotAllowed unless the viewer organises the circle or administers the portal */
    public void requireManager(WorkspaceId id) {
        if (!manages(id)) {
            throw new NotAllowed("refusal.onlyOrganiserOrPortal");
        }
    }

    /** @throws NotAllowed unless the viewer organises the circle */
    public void requireOrganiser(WorkspaceId id) {
        if (!(Viewers.current() instanceof Viewer.House) && !organises(id)) {
            throw new NotAllowed("refusal.onlyOrganiser");
        }
    }

    /** Whether the viewer may make somebody an organiser: organisers may, and others only as long as there is none. */
    public boolean namesOrganisers(WorkspaceId id) {
        return Viewers.current() instanceof Viewer.House
                || organises(id)
                || (administersPortal() && organisers(id).isEmpty());
    }

    /** @throws NotAllowed unless the viewer may make somebody an organiser */
    public void requireNamer(WorkspaceId id) {
        if (!namesOrganisers(id)) {
            throw new NotAllowed("refusal.onlyOrganisersName");
        }
    }

    /** Whether the viewer is an organiser of the circle now. */
    public boolean organises(WorkspaceId id) {
        return Viewers.current() instanceof Viewer.Person me
                && seats.findByWorkspaceAndAccount(id, me.account())
                        .filter(SeatEntity::organises)
                        .filter(seat -> members(id).contains(seat.party()))
                        .isPresent();
    }

    private Set<SeatEntity> organisers(WorkspaceId id) {
        var members = members(id);
        return seats.findByWorkspace(id).stream()
                .filter(SeatEntity::organises)
                .filter(seat -> members.contains(seat.party()))
                .filter(seat -> people.person(seat.account()).active())
                .collect(Collectors.toSet());
    }

    private Set<PartyId> members(WorkspaceId id) {
        return circles.members(id).stream()
                .filter(membership -> membership.kind() == MembershipKind.MEMBER)
                .map(MembershipEntity::party)
                .collect(Collectors.toSet());
    }

    private boolean administersPortal() {
        return Viewers.current() instanceof Viewer.House || people.me().portalAdministrator();
    }
}
