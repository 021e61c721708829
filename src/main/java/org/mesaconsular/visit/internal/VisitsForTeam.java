package org.mesaconsular.visit.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Release;
import org.mesaconsular.visit.VisitId;
import org.springframework.stereotype.Component;

/** Finds a visit together with what the viewer may do there. */
@Component
public class VisitsForTeam {

    private final Visits visits;
    private final VisitMembers members;
    private final CircleService circles;

    public VisitsForTeam(Visits visits, VisitMembers members, CircleService circles) {
        this.visits = visits;
        this.members = members;
        this.circles = circles;
    }

    /** @throws NotFound when there is no such visit for this viewer */
    public VisitEntity find(VisitId id) {
        return visits.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** What the viewer may do in the visit's workspace. */
    public Standing standing(VisitEntity visit) {
        return circles.standing(visit.workspace());
    }

    /** The missions of the team, the lead among them. */
    public Set<PartyId> team(VisitId id) {
        var team = new HashSet<PartyId>();
        members.findByVisitIn(List.of(id)).forEach(member -> team.add(member.party()));
        return team;
    }

    /**
     * The visit, for somebody who runs it.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer speaks for the lead mission
     */
    public VisitEntity asLead(VisitId id) {
        var visit = find(id);
        TeamPolicy.requireLead(standing(visit), visit.lead());
        return visit;
    }

    /**
     * The release of a statement that the viewer's mission makes about a visit: the audience wished for, never wider than
     * that of the visit; where it ends at named parties, those are the team.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer's mission is in the team
     */
    public Release statement(VisitEntity visit, Audience wished) {
        var standing = standing(visit);
        var team = team(visit.id());
        TeamPolicy.requireTeam(standing, team);
        return new Release(standing.party(), visit.workspace(), wished.within(visit.audience()), team);
    }
}
