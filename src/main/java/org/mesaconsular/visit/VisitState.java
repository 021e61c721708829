package org.mesaconsular.visit;

import java.util.EnumSet;
import java.util.Set;

/** How far a visit has come. Whether the authority grants access is {@link AccessStatus}, a separate axis. */
public enum VisitState {
    /** Being prepared. */
    DRAFT,
    /** Put to the team. */
    PROPOSED,
    /** The team goes on the days set. */
    CONFIRMED,
    /** The team is there. */
    IN_PROGRESS,
    /** The team saw what it came to see. */
    CONDUCTED,
    /** The team saw a part of it. */
    PARTLY_CONDUCTED,
    /** The visit did not take place; the reason is recorded. */
    NOT_CONDUCTED,
    /** Put off. */
    POSTPONED,
    /** Called off by the team. */
    CANCELLED;

    /** The states that may follow. */
    public Set<VisitState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PROPOSED, CANCELLED);
            case PROPOSED -> EnumSet.of(CONFIRMED, POSTPONED, NOT_CONDUCTED, CANCELLED);
            case CONFIRMED -> EnumSet.of(IN_PROGRESS, POSTPONED, NOT_CONDUCTED, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(CONDUCTED, PARTLY_CONDUCTED, NOT_CONDUCTED);
            case POSTPONED -> EnumSet.of(PROPOSED, CANCELLED);
            case CONDUCTED, PARTLY_CONDUCTED, NOT_CONDUCTED, CANCELLED -> EnumSet.noneOf(VisitState.class);
        };
    }

    /** Whether the visit is over, for good or for ill. */
    public boolean over() {
        return next().isEmpty();
    }

    /** Whether somebody of the team is or was inside. */
    public boolean inside() {
        return this == IN_PROGRESS || this == CONDUCTED || this == PARTLY_CONDUCTED;
    }

    /** Whether reaching this state must be explained. */
    public boolean needsReason() {
        return this == PARTLY_CONDUCTED || this == NOT_CONDUCTED || this == POSTPONED || this == CANCELLED;
    }
}
