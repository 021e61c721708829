package org.mesaconsular.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.internal.AccountEntity;
import org.mesaconsular.directory.internal.Accounts;
import org.mesaconsular.directory.internal.MandateEntity;
import org.mesaconsular.directory.internal.Mandates;
import org.mesaconsular.directory.internal.MembershipEntity;
import org.mesaconsular.directory.internal.Memberships;
import org.mesaconsular.directory.internal.SeatEntity;
import org.mesaconsular.directory.internal.Seats;
import org.mesaconsular.directory.internal.WorkspaceEntity;
import org.mesaconsular.directory.internal.Workspaces;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;
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
    private final Mandates mandates;
    private final Memberships memberships;
    private final Workspaces workspaces;
    private final Clock clock;

    public RightsFingerprints(
            Accounts accounts,
            Seats seats,
            Mandates mandates,
            Memberships memberships,
            Workspaces workspaces,
            Clock clock) {
        this.accounts = accounts;
        this.seats = seats;
        this.mandates = mandates;
        this.memberships = memberships;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** The rights of those of these accounts that the viewer may know of, in five queries however many they are. */
    public Map<AccountId, Rights> of(Collection<AccountId> ids) {
        var found = accounts.findAllById(ids.stream().map(AccountId::value).toList());
        var seated = seats.findByAccountIn(ids).stream()
                .filter(SeatEntity::held)
                .collect(Collectors.groupingBy(SeatEntity::account));
        var mandated = mandatesOf(ids);
        var member = membershipsOf(found);
        return found.stream()
                .map(AccountEntity::view)
                .collect(Collectors.toMap(
                        Person::id,
                        person -> rights(
                                person,
                                lines(seated.get(person.id()), SeatEntity::line),
                                lines(mandated.get(person.id()), mandate -> "mandate " + mandate.workspace()),
                                lines(
                                        member.get(person.party()),
                                        membership -> membership.workspace() + " " + membership.kind()))));
    }

    /** Those that run today, which is a day in the workspace's zone. */
    private Map<AccountId, List<MandateEntity>> mandatesOf(Collection<AccountId> ids) {
        var all = mandates.findByAccountIn(ids);
        var keys = all.stream().map(mandate -> mandate.workspace().value()).collect(Collectors.toSet());
        var zones = workspaces.findAllById(keys).stream()
                .collect(Collectors.toMap(WorkspaceEntity::id, WorkspaceEntity::zone));
        return all.stream()
                .filter(mandate -> zones.containsKey(mandate.workspace()))
                .filter(mandate -> mandate.holdsOn(
                        LocalDate.ofInstant(clock.instant(), Objects.requireNonNull(zones.get(mandate.workspace())))))
                .collect(Collectors.groupingBy(MandateEntity::account));
    }

    private Map<PartyId, List<MembershipEntity>> membershipsOf(List<AccountEntity> found) {
        var parties = found.stream().map(AccountEntity::party).collect(Collectors.toSet());
        return memberships.findByPartyIn(parties).stream()
                .filter(membership -> membership.runsAt(clock.instant()))
                .collect(Collectors.groupingBy(MembershipEntity::party));
    }

    @SafeVarargs
    private static Rights rights(Person person, Stream<String>... facts) {
        var administers = Stream.of(person.partyAdministrator() + " " + person.portalAdministrator());
        var standing = Stream.concat(administers, Stream.of(facts).flatMap(Function.identity()))
                .collect(Collectors.joining("\n"));
        return new Rights(person.active(), person.partyAdministrator() || person.portalAdministrator(), standing);
    }

    private static <T> Stream<String> lines(@Nullable List<T> facts, Function<T, String> line) {
        return facts == null ? Stream.empty() : facts.stream().map(line).sorted();
    }
}
