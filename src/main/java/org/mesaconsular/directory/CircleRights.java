package org.mesaconsular.directory;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.PartyId;

/**
 * What the viewer looks after in a workspace.
 *
 * @param manages whether the viewer decides who belongs to it and by which rules it works
 * @param describes whether the viewer changes its code, name and zone
 * @param namesOrganisers whether the viewer may make somebody an organiser
 * @param own the party whose seats and mandates the viewer gives out; null when there is none
 */
public record CircleRights(
        boolean manages,
        boolean describes,
        boolean namesOrganisers,
        @Nullable PartyId own) {

    /** Whether there is anything to look after. */
    public boolean any() {
        return manages || own != null;
    }

    /** Whether the viewer gives out the seats of this party. */
    public boolean seats(PartyId party) {
        return party.equals(own);
    }
}
