package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.mesaconsular.visit.VisitState;
import org.springframework.stereotype.Component;

/** Shows a visit, its team and its access ledger to the audience chosen for it, once it is proposed. */
@Component
public class VisitRelease {

    private final VisitMembers members;
    private final AccessSteps steps;

    VisitRelease(VisitMembers members, AccessSteps steps) {
        this.members = members;
        this.steps = steps;
    }

    /** Releases a visit that has just been proposed, with its parts; does nothing for a draft. */
    public void apply(VisitEntity visit) {
        if (visit.state() == VisitState.DRAFT) {
            return;
        }
        var team = members.findByVisitIn(List.of(visit.id()));
        visit.release(team.stream().map(VisitMemberEntity::party).collect(Collectors.toSet()));
        team.forEach(member -> member.releaseWith(visit));
        steps.findByVisitOrderByNumberDesc(visit.id()).forEach(step -> step.releaseWith(visit));
    }
}
