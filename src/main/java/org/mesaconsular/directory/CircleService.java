package org.mesaconsular.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mesaconsular.directory.internal.MembershipEntity;
import org.mesaconsular.directory.internal.Memberships;
import org.mesaconsular.directory.internal.SeatEntity;
import org.mesaconsular.directory.internal.Seats;
import org.mesaconsular.directory.internal.WorkspaceEntity;
import org.mesaconsular.directory.internal.Workspaces;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The circles: which workspaces there are for this viewer, who belongs to them and who sits where. */
@Service
@Transactional
public class CircleService {

    private final Workspaces workspaces;
    private final Memberships memberships;
    private final Seats seats;
    private final DirectoryService directory;
    private final PeopleService people;

    public CircleService(
            Workspaces workspaces,
            Memberships memberships,
            Seats seats,
            DirectoryService directory,
            PeopleService people) {
        this.workspaces = workspaces;
        this.memberships = memberships;
        this.seats = seats;
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
        return find(id).view();
    }

    /** The workspace with this code; empty when there is none for this viewer. */
    @Transactional(readOnly = true)
    public Optional<Workspace> workspace(String code) {
        return workspaces.findByCode(code).map(WorkspaceEntity::view);
    }

    /** The parties of a workspace, members and observers, in no particular order. */
    @Transactional(readOnly = true)
    public List<Member> members(WorkspaceId id) {
        var all = memberships.findByWorkspace(id);
        var roll = directory.roll(all.stream().map(MembershipEntity::party).toList());
        return all.stream()
                .map(membership -> new Member(roll.of(membership.party()), membership.kind()))
                .toList();
    }

    /** The workspaces a party belongs to that this viewer may know of, by name. */
    @Transactional(readOnly = true)
    public List<Workspace> workspacesOf(PartyId party) {
        var keys = memberships.findByParty(party).stream()
                .map(membership -> membership.workspace().value())
                .toList();
        return workspaces.findAllById(keys).stream()
                .map(WorkspaceEntity::view)
                .sorted(Comparator.comparing(Workspace::name))
                .toList();
    }

    /**
     * The parties of a workspace with those of their people this viewer may know of, seated or not.
     *
     * @throws NotFound when there is no such workspace for this viewer
     */
    @Transactional(readOnly = true)
    public List<SeatedParty> table(WorkspaceId id) {
        find(id);
        var members = members(id);
        var seatOf = seats(id).stream().collect(Collectors.toMap(Seat::account, Function.identity()));
        var peopleOf = people
                .peopleOf(members.stream().map(member -> member.party().id()).toList())
                .stream()
                .map(person -> new SeatedPerson(person, seatOf.get(person.id())))
                .collect(Collectors.groupingBy(seated -> seated.person().party()));
        return members.stream()
                .map(member -> new SeatedParty(
                        member.party(),
                        member.kind(),
                        peopleOf.getOrDefault(member.party().id(), List.of())))
                .toList();
    }

    /**
     * The part of the table whose seats this viewer gives out: everybody's for the portal's administrators, those of the own
     * party for its administrators.
     *
     * @throws NotFound when there is no such workspace for this viewer, or nothing to give out in it
     */
    @Transactional(readOnly = true)
    public List<SeatedParty> tableToAdminister(WorkspaceId id) {
        var table = table(id).stream()
                .filter(seated -> people.administers(seated.party().id()))
                .toList();
        if (table.isEmpty() && !people.me().portalAdministrator()) {
            throw new NotFound();
        }
        return table;
    }

    /** Who sits in a workspace. */
    @Transactional(readOnly = true)
    public List<Seat> seats(WorkspaceId id) {
        return seats.findByWorkspace(id).stream().map(SeatEntity::view).toList();
    }

    /**
     * What the viewer may do in a workspace.
     *
     * @throws NotFound when the viewer's party does not belong to it
     */
    @Transactional(readOnly = true)
    public Standing standing(WorkspaceId id) {
        var me = people.me();
        var membership = memberships.findByWorkspaceAndParty(id, me.party()).orElseThrow(NotFound::new);
        var seat = seats.findByWorkspaceAndAccount(id, me.id())
                .map(SeatEntity::view)
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
     * Changes a workspace.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     */
    public void edit(WorkspaceId id, int revision, WorkspaceForm form) {
        people.requirePortalAdministrator();
        var workspace = find(id);
        workspace.expectRevision(revision);
        var checked = form.checked();
        if (!workspace.view().code().equals(checked.code())) {
            refuseTakenCode(checked.code());
        }
        workspace.describe(checked);
    }

    /**
     * Brings a party into a workspace.
     *
     * @throws InvalidInput when it belongs to it already, or when an observer would become a member
     */
    public void admit(WorkspaceId id, PartyId party, MembershipKind kind) {
        people.requirePortalAdministrator();
        find(id);
        if (memberships.findByWorkspaceAndParty(id, party).isPresent()) {
            throw new InvalidInput("party", "refusal.alreadyMember");
        }
        if (kind == MembershipKind.MEMBER && !directory.party(party).kind().isMission()) {
            throw new InvalidInput("party", "refusal.onlyMissionsAreMembers");
        }
        memberships.save(new MembershipEntity(id, party, kind));
    }

    /**
     * Gives a person a seat, or changes it. People of a party that only observes become observers whatever was asked for.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer administers the person's party or the portal; only the
     *     portal's administrators name organisers, who act for the whole circle
     * @throws NotFound when the person's party does not belong to the workspace
     */
    public void seat(WorkspaceId id, AccountId account, SeatRole role, boolean mandate) {
        var person = people.person(account);
        people.requireAdministratorOf(person.party());
        var membership = memberships.findByWorkspaceAndParty(id, person.party()).orElseThrow(NotFound::new);
        var possible = membership.kind() == MembershipKind.OBSERVER ? SeatRole.OBSERVER : role;
        var seat = seats.findByWorkspaceAndAccount(id, account);
        var organisesAlready = seat.filter(SeatEntity::organises).isPresent();
        if (possible == SeatRole.ORGANISER && !organisesAlready) {
            people.requirePortalAdministrator();
        }
        seat.ifPresentOrElse(
                taken -> taken.take(possible, mandate),
                () -> seats.save(new SeatEntity(id, account, person.party(), possible, mandate)));
    }

    private void refuseTakenCode(String code) {
        if (workspaces.findByCode(code).isPresent()) {
            throw new InvalidInput("code", "refusal.codeTaken");
        }
    }

    private WorkspaceEntity find(WorkspaceId id) {
        return workspaces.findById(id.value()).orElseThrow(NotFound::new);
    }
}
