package org.mesaconsular.visit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a visit's page shows.
 *
 * @param ledger latest first
 * @param rights what the viewer may do
 */
public record VisitPage(
        VisitRow visit, List<AccessStep> ledger, List<Tally> tallies, List<Finding> findings, Rights rights) {

    /**
     * What the viewer may do on this visit.
     *
     * @param lead whether the viewer runs it
     * @param states the states that may follow; empty unless the viewer runs it
     * @param main the state that most likely follows; null when none does or the viewer does not run it
     * @param access the access steps that may follow; empty unless the viewer runs it
     * @param team whether the viewer's mission is in the team
     * @param sections the sections in which findings may be entered, whoever looks
     * @param wasInside whether somebody of the team is or was inside
     */
    public record Rights(
            boolean lead,
            Set<VisitState> states,
            @Nullable VisitState main,
            Set<AccessStatus> access,
            boolean team,
            Set<FindingSection> sections,
            boolean wasInside) {}
}
