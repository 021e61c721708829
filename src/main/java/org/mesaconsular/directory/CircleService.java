package org.mesaconsular.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mesaconsular.directory.internal.Circles;
import org.mesaconsular.directory.internal.MandateEntity;
import org.mesaconsular.directory.internal.Mandates;
import org.mesaconsular.directory.internal.MembershipEntity;
import org.mesaconsular.directory.internal.Memberships;
import org.mesaconsular.directory.internal.SeatEntity;
import org.mesaconsular.directory.internal.Seats;
import org.mesaconsular.directory.internal.WorkspaceEntity;
import org.mesaconsular.directory.internal.Workspaces;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The circles: which workspaces there are for this viewer, who belongs to them and what the viewer may do there. */
@Service
@Transactional
public class CircleService {

    private final Circles circles;
    private final Workspaces workspaces;
    private final Memberships memberships;
    private final Seats seats;
    private final Mandates mandates;
    private final DirectoryService directory;
    private final PeopleService people;

    public CircleService(
            Circles circles,
            Workspaces workspaces,
            Memberships memberships,
            Seats seats,
            Mandates mandates,
            DirectoryService directory,
            PeopleService people) {
        this.circles = circles;
        this.workspaces = workspaces;
        this.memberships = memberships;
        this.seats = seats;
        this.mandates = mandates;
        this.directory = directory;
        this.people = people;
    }

    /** The workspaces this viewer belongs to, by name; all of them for the portal's administrators. */
    @Transactional(readOnly = true)
    public List<Workspace> workspaces() {
        return workspaces.findAllByOrderByName().stream()
                .map(WorkspaceEntity::view)
                .toList();
    }

    /** @throws NotFound when there is no such workspace for this viewer */
    @Transactional(readOnly = true)
    public Workspace workspace(WorkspaceId id) {
        return circles.workspace(id).view();
    }

    /** The workspace with this code; empty when there is none for this viewer. */
    @Transactional(readOnly = true)
    public Optional<Workspace> workspace(String code) {
        return workspaces.findByCode(code).map(WorkspaceEntity::view);
    }

    /** The parties that belong to a workspace now, members and observers, in no particular order. */
    @Transactional(readOnly = true)
    public List<Member> members(WorkspaceId id) {
        return named(circles.members(id));
    }

    /** The parties that belonged to a workspace and left, each with its last term, in no particular order. */
    @Transactional(readOnly = true)
    public List<Member> formerMembers(WorkspaceId id) {
        var present = circles.members(id).stream().map(MembershipEntity::party).collect(Collectors.toSet());
        var last = memberships.findByWorkspace(id).stream()
                .filter(term -> !present.contains(term.party()))
                .collect(Collectors.groupingBy(
                        MembershipEntity::party, Collectors.maxBy(Comparator.comparingInt(MembershipEntity::number))));
        return named(last.values().stream().flatMap(Optional::stream).toList());
    }

    private List<Member> named(List<MembershipEntity> terms) {
        var roll = directory.roll(terms.stream().map(MembershipEntity::party).toList());
        return terms.stream()
                .map(term -> new Member(roll.of(term.party()), term.kind(), term.term()))
                .toList();
    }

    /** The workspaces a party belongs to now that this viewer may know of, by name. */
    @Transactional(readOnly = true)
    public List<Workspace> workspacesOf(PartyId party) {
        var now = circles.now();
        var keys = memberships.findByParty(party).stream()
                .filter(membership -> membership.runsAt(now))
                .map(membership -> membership.workspace().value())
                .toList();
        return workspaces.findAllById(keys).stream()
                .map(WorkspaceEntity::view)
                .sorted(Comparator.comparing(Workspace::name))
                .toList();
    }

    /** Who sits in a workspace; people whose party left are not among them. */
    @Transactional(readOnly = true)
    public List<Seat> seats(WorkspaceId id) {
        var today = circles.today(id);
        var present = circles.members(id).stream().map(MembershipEntity::party).collect(Collectors.toSet());
        var mandated = mandates.findByWorkspaceOrderByFirstDayDesc(id).stream()
                .filter(mandate -> mandate.holdsOn(today))
                .map(MandateEntity::account)
                .collect(Collectors.toSet());
        return seats.findByWorkspace(id).stream()
                .filter(seat -> seat.held() && present.contains(seat.party()))
                .map(seat -> seat.view(mandated.contains(seat.account())))
                .toList();
    }

    /**
     * What the viewer may do in a workspace.
     *
     * @throws NotFound when the viewer's party does not belong to it now
     */
    @Transactional(readOnly = true)
    public Standing standing(WorkspaceId id) {
        var me = people.me();
        var membership = circles.requireMember(id, me.party());
        var today = circles.today(id);
        var mandate = mandates.findByWorkspaceAndAccount(id, me.id()).stream().anyMatch(each -> each.holdsOn(today));
        var seat = seats.findByWorkspaceAndAccount(id, me.id())
                .filter(SeatEntity::held)
                .map(held -> held.view(mandate))
                .orElse(null);
        return new Standing(me, membership.kind(), seat);
    }

    /**
     * Opens a workspace.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer administers the portal
     * @throws InvalidInput beside the field that cannot be saved
     */
    public Workspace create(WorkspaceForm form) {
        people.requirePortalAdministrator();
        var checked = form.checked();
        refuseTakenCode(checked.code());
        return workspaces.save(new WorkspaceEntity(checked)).view();
    }

    /**
     * Changes a workspace. In another zone, the last days of terms that are still to come end there.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     */
    public void edit(WorkspaceId id, int revision, WorkspaceForm form) {
        people.requirePortalAdministrator();
        var workspace = circles.workspace(id);
        workspace.expectRevision(revision);
        var checked = form.checked();
        if (!workspace.view().code().equals(checked.code())) {
            refuseTakenCode(checked.code());
        }
        if (!workspace.zone().equals(checked.zone())) {
            circles.members(id).forEach(term -> term.moveTo(checked.zone(), circles.now()));
        }
        workspace.describe(checked);
    }

    private void refuseTakenCode(String code) {
        if (workspaces.findByCode(code).isPresent()) {
            throw new InvalidInput("code", "refusal.codeTaken");
        }
    }
}
