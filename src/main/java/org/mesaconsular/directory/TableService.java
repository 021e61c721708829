package org.mesaconsular.directory;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.internal.Circles;
import org.mesaconsular.directory.internal.Stewards;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of a workspace: its parties with their people, and what of it the viewer looks after. */
@Service
@Transactional(readOnly = true)
public class TableService {

    private final CircleService circles;
    private final Circles present;
    private final PeopleService people;
    private final Stewards stewards;

    public TableService(CircleService circles, Circles present, PeopleService people, Stewards stewards) {
        this.circles = circles;
        this.present = present;
        this.people = people;
        this.stewards = stewards;
    }

    /**
     * The parties of a workspace with those of their people who sit there and this viewer may know of.
     *
     * @throws NotFound when there is no such workspace for this viewer
     */
    public List<SeatedParty> table(WorkspaceId id) {
        circles.workspace(id);
        var seats = circles.seats(id);
        return table(
                circles.members(id),
                seats,
                people.people(seats.stream().map(Seat::account).toList()));
    }

    private static List<SeatedParty> table(List<Member> members, List<Seat> seats, List<Person> people) {
        var seatOf = seats.stream().collect(Collectors.toMap(Seat::account, Function.identity()));
        var peopleOf = people.stream()
                .map(person -> new SeatedPerson(person, seatOf.get(person.id())))
                .collect(Collectors.groupingBy(seated -> seated.person().party()));
        return members.stream()
                .map(member -> new SeatedParty(
                        member.party(),
                        member.kind(),
                        member.term(),
                        peopleOf.getOrDefault(member.party().id(), List.of())))
                .toList();
    }

    /**
     * The part of the table the viewer looks after, with people who do not sit there too: all of it for organisers and the
     * portal's administrators, the own party for its administrators.
     *
     * @throws NotFound when there is no such workspace for this viewer, or nothing to look after in it
     */
    public List<SeatedParty> tableToAdminister(WorkspaceId id) {
        var rights = rights(id);
        if (!rights.any()) {
            throw new NotFound();
        }
        var members = circles.members(id).stream()
                .filter(member ->
                        rights.manages() || rights.seats(member.party().id()))
                .toList();
        var theirs = people.peopleOf(
                members.stream().map(member -> member.party().id()).toList());
        return table(members, circles.seats(id), theirs);
    }

    /**
     * What the viewer looks after in a workspace.
     *
     * @throws NotFound when there is no such workspace for this viewer
     */
    public CircleRights rights(WorkspaceId id) {
        circles.workspace(id);
        var me = people.me();
        return new CircleRights(
                stewards.manages(id), me.portalAdministrator(), stewards.namesOrganisers(id), ownParty(id, me));
    }

    private @Nullable PartyId ownParty(WorkspaceId id, Person me) {
        return me.partyAdministrator() && present.member(id, me.party()).isPresent() ? me.party() : null;
    }
}
