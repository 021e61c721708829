package org.mesaconsular.action;

import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.PartyId;

/**
 * Who sits around an action and what they answered to its present text.
 *
 * @param lead the party that leads
 * @param asked the parties that are asked, the lead among them
 * @param answers what each answered; empty when the viewer may not know, as observers may not
 * @param consensus what the answers add up to; 0 of 0 when the viewer may not know them
 */
public record ActionTable(Party lead, List<Party> asked, Map<PartyId, Answer> answers, Consensus consensus) {

    /** Whether the viewer may know who answered what. */
    public boolean answersKnown() {
        return !answers.isEmpty();
    }

    /** The asked party with this id. */
    public Party party(PartyId id) {
        return asked.stream().filter(party -> party.id().equals(id)).findFirst().orElse(lead);
    }
}
