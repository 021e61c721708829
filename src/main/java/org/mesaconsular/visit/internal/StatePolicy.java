package org.mesaconsular.visit.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.VisitState;

/** How a visit may go on, which depends on how access stands: nobody confirms a visit that the authority refused. */
public final class StatePolicy {

    private static final List<VisitState> ONWARD =
            List.of(VisitState.PROPOSED, VisitState.CONFIRMED, VisitState.IN_PROGRESS, VisitState.CONDUCTED);
    private static final List<VisitState> REFUSED =
            List.of(VisitState.PARTLY_CONDUCTED, VisitState.NOT_CONDUCTED, VisitState.PROPOSED);

    private StatePolicy() {}

    /** The states that may follow. */
    public static Set<VisitState> next(VisitState state, AccessStatus access) {
        var possible = EnumSet.noneOf(VisitState.class);
        possible.addAll(state.next());
        if (access.refused()) {
            possible.removeIf(next ->
                    next == VisitState.CONFIRMED || (next.inside() && !ConditionsPolicy.wasInside(next, access)));
        }
        return possible;
    }

    /** The state one most likely goes to; empty when the visit is over. */
    public static Optional<VisitState> main(VisitState state, AccessStatus access) {
        var possible = next(state, access);
        return (access.refused() ? REFUSED : ONWARD)
                .stream().filter(possible::contains).findFirst();
    }
}
