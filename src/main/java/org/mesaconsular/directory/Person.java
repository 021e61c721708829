package org.mesaconsular.directory;

import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;

/**
 * One person with an account, as others see them.
 *
 * @param function what the person does at the party, for instance "Consul General"
 * @param rank the diplomatic rank; may be empty
 * @param partyAdministrator whether the person manages the people of the party
 * @param portalAdministrator whether the person manages parties and workspaces; such a person sees no content
 * @param active whether the person may sign in
 */
public record Person(
        AccountId id,
        PartyId party,
        String email,
        String name,
        String function,
        String rank,
        Preferences preferences,
        boolean partyAdministrator,
        boolean portalAdministrator,
        boolean active,
        int revision) {

    /** Whether the person manages the people of that party. */
    public boolean administers(PartyId which) {
        return partyAdministrator && party.equals(which);
    }
}
