package org.mesaconsular.visit.internal;

import java.util.Collection;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;

/** Who may do what on a visit: the lead mission runs it, each mission of the team states what it found and counted. */
public final class TeamPolicy {

    private TeamPolicy() {}

    /** Whether the person runs the visit. */
    public static boolean leads(Standing standing, PartyId lead) {
        return standing.speaks() && standing.party().equals(lead);
    }

    /** Whether the person's mission is in the team. */
    public static boolean takesPart(Standing standing, Collection<PartyId> team) {
        return standing.speaks() && team.contains(standing.party());
    }

    /** @throws NotAllowed unless the person speaks for the lead mission */
    public static void requireLead(Standing standing, PartyId lead) {
        if (!leads(standing, lead)) {
            throw new NotAllowed("visit.refusal.onlyLead");
        }
    }

    /** @throws NotAllowed unless the person speaks for a mission of the team */
    public static void requireTeam(Standing standing, Collection<PartyId> team) {
        if (!takesPart(standing, team)) {
            throw new NotAllowed("visit.refusal.onlyTeam");
        }
    }

    /** @throws NotAllowed unless the person speaks for the mission that made the statement */
    public static void requireOwner(Standing standing, PartyId owner) {
        if (!standing.speaks() || !standing.party().equals(owner)) {
            throw new NotAllowed("visit.refusal.onlyOwner");
        }
    }
}
