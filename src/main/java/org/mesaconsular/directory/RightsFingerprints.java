package org.mesaconsular.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.internal.AccountEntity;
import org.mesaconsular.directory.internal.Accounts;
import org.mesaconsular.directory.internal.MembershipEntity;
import org.mesaconsular.directory.internal.Memberships;
import org.mesaconsular.directory.internal.SeatEntity;
import org.mesaconsular.directory.internal.Seats;
import org.mesaconsular.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in one line what an account may do now. Whatever decides over rights belongs in here, also what the clock decides:
 * open pages read again when the line changes.
 */
@Service
@Transactional(readOnly = true)
public class RightsFingerprints {

    private final Accounts accounts;
    private final Seats seats;
    private final Memberships memberships;

    public RightsFingerprints(Accounts accounts, Seats seats, Memberships memberships) {
        this.accounts = accounts;
        this.seats = seats;
        this.memberships = memberships;
    }

    /** The rights of those of these accounts that the viewer may know of, in three queries however many they are. */
    public Map<AccountId, Rights> of(Collection<AccountId> ids) {
        var found = accounts.findAllById(ids.stream().map(AccountId::value).toList());
        var seated =
                seats.findByAccountIn(ids).stream().map(SeatEntity::view).collect(Collectors.groupingBy(Seat::account));
        var parties = found.stream().map(AccountEntity::party).collect(Collectors.toSet());
        var member =
                memberships.findByPartyIn(parties).stream().collect(Collectors.groupingBy(MembershipEntity::party));
        return found.stream()
                .map(AccountEntity::view)
                .collect(Collectors.toMap(
                        Person::id,
                        person -> rights(
                                person,
                                seated.getOrDefault(person.id(), List.of()),
                                member.getOrDefault(person.party(), List.of()))));
    }

    private static Rights rights(Person person, List<Seat> seats, List<MembershipEntity> memberships) {
        var standing = Stream.of(
                        Stream.of(person.partyAdministrator() + " " + person.portalAdministrator()),
                        lines(seats, seat -> seat.workspace() + " " + seat.role() + " " + seat.mandate()),
                        lines(memberships, membership -> membership.workspace() + " " + membership.kind()))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
        return new Rights(person.active(), person.partyAdministrator() || person.portalAdministrator(), standing);
    }

    private static <T> Stream<String> lines(List<T> facts, Function<T, String> line) {
        return facts.stream().map(line).sorted();
    }
}
