package org.mesaconsular.directory.internal;

import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Component;

/**
 * Whose accounts the viewer may manage. A party's administrator manages its people. The portal's administrators manage each
 * other and help where nobody else could: they enter a party's first administrator and mend the account of an only one.
 */
@Component
public class AccountRights {

    private final Accounts accounts;

    AccountRights(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether the viewer administers that party. */
    public boolean administers(PartyId party) {
        return house() || me().administers(party);
    }

    /** Whether the viewer administers the portal. */
    public boolean administersPortal() {
        return house() || me().portalAdministrator();
    }

    /** Whether the viewer may change this person's account. */
    public boolean manages(Person person) {
        if (person.portalAdministrator()) {
            // whoever manages a portal administrator's account could become one
            return administersPortal();
        }
        return administers(person.party()) || (administersPortal() && isOnlyAdministrator(person));
    }

    /** Whether the viewer may enter people of this party, be it only the first administrator. */
    public boolean enters(PartyId party) {
        return administers(party)
                || (administersPortal() && accounts.administratorsOf(party).isEmpty());
    }

    private boolean isOnlyAdministrator(Person person) {
        return person.partyAdministrator()
                && accounts.administratorsOf(person.party()).stream()
                        .allMatch(other -> other.view().id().equals(person.id()));
    }

    private Person me() {
        return accounts.findById(Viewers.person().account().value())
                .map(AccountEntity::view)
                .orElseThrow(NotFound::new);
    }

    private static boolean house() {
        return Viewers.current() instanceof Viewer.House;
    }
}
