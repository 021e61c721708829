package org.mesaconsular.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.directory.internal.AccountEntity;
import org.mesaconsular.directory.internal.AccountRights;
import org.mesaconsular.directory.internal.Accounts;
import org.mesaconsular.directory.internal.Parties;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.First;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of a party's people, as whoever looks after the party or the portal reads them. */
@Service
@Transactional(readOnly = true)
public class AccountService {

    private final Accounts accounts;
    private final Parties parties;
    private final AccountRights rights;

    public AccountService(Accounts accounts, Parties parties, AccountRights rights) {
        this.accounts = accounts;
        this.parties = parties;
        this.rights = rights;
    }

    /**
     * The first people of a party, by name.
     *
     * @throws NotFound when there is no such party, or the viewer administers neither it nor the portal
     */
    public First<Person> first(PartyId party, int limit) {
        requireAccess(party);
        var first = accounts.inOrder(party, Limit.of(limit)).stream()
                .map(AccountEntity::view)
                .toList();
        return new First<>(first, accounts.countByParty(party) - first.size());
    }

    /**
     * Those of these people who belong to a party.
     *
     * @throws NotFound when there is no such party, or the viewer administers neither it nor the portal
     */
    public List<Person> among(PartyId party, Collection<AccountId> some) {
        requireAccess(party);
        return ofParty(party, some);
    }

    /** Those of these people who belong to a party and whose accounts the viewer may change. */
    public Set<AccountId> managed(PartyId party, Collection<AccountId> some) {
        return ofParty(party, some).stream()
                .filter(rights::manages)
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /**
     * Whether the viewer may open an account for a person of this party. The portal's administrators open one for its first
     * administrator, who opens all others.
     */
    public boolean mayOpen(PartyId party) {
        return rights.enters(party);
    }

    private void requireAccess(PartyId party) {
        var mine = rights.administers(party) || rights.administersPortal();
        if (!mine || !parties.existsById(party.value())) {
            throw new NotFound();
        }
    }

    private List<Person> ofParty(PartyId party, Collection<AccountId> some) {
        var keys = some.stream().map(AccountId::value).distinct().toList();
        return accounts.ofParty(party, keys).stream().map(AccountEntity::view).toList();
    }
}
