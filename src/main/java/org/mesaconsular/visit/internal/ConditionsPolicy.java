package org.mesaconsular.visit.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.VisitState;

/**
 * Who was not inside says nothing about conditions. A refused visit is data all the same: its ledger keeps the grounds,
 * and how the authority handled consular access and the grounds of detention may be recorded.
 */
public final class ConditionsPolicy {

    private ConditionsPolicy() {}

    /** Whether the team is or was inside. An authorisation revoked half-way leaves what was seen until then. */
    public static boolean wasInside(VisitState state, AccessStatus access) {
        return state.inside()
                && (access.open() || (access == AccessStatus.REVOKED && state == VisitState.PARTLY_CONDUCTED));
    }

    /** The sections in which findings may be entered; empty before the visit is proposed and after it was called off. */
    public static Set<FindingSection> sections(VisitState state, AccessStatus access) {
        if (state == VisitState.DRAFT || state == VisitState.CANCELLED) {
            return EnumSet.noneOf(FindingSection.class);
        }
        return Arrays.stream(FindingSection.values())
                .filter(section -> !section.describesConditions() || wasInside(state, access))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingSection.class)));
    }

    /**
     * Refuses a finding about something that nobody of the team can have seen.
     *
     * @throws NotAllowed when the visit takes no findings at all
     * @throws InvalidInput beside "section" when it describes conditions and the team was not inside
     */
    public static void check(VisitState state, AccessStatus access, FindingSection section) {
        var possible = sections(state, access);
        if (possible.isEmpty()) {
            throw new NotAllowed("visit.refusal.noFindingsInThisState");
        }
        if (!possible.contains(section)) {
            throw new InvalidInput(
                    "section", access.open() ? "visit.refusal.notYetVisited" : "visit.refusal.noAccessNoConditions");
        }
    }
}
