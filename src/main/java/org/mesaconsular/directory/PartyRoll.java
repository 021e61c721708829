package org.mesaconsular.directory;

import java.util.List;
import java.util.Map;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;

/** The parties that a page names, looked up in one query. */
public record PartyRoll(Map<PartyId, Party> parties) {

    /** @throws NotFound when the roll was not asked for this party, or the viewer may not know of it */
    public Party of(PartyId id) {
        var party = parties.get(id);
        if (party == null) {
            throw new NotFound();
        }
        return party;
    }

    /** All parties of the roll, in no particular order. */
    public List<Party> all() {
        return List.copyOf(parties.values());
    }
}
