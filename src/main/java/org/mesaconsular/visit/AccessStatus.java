package org.mesaconsular.visit;

/** Where a visit stands with the authority that decides on access; a separate axis from the state of the visit. */
public enum AccessStatus {
    /** Nobody has asked yet. */
    NOT_REQUESTED(false, false),
    /** Asked, perhaps with a day by which a reply was asked for. */
    REQUESTED(false, false),
    /** The authority lets the team in. */
    AUTHORISED(true, false),
    /** The authority lets the team in under conditions, which are recorded. */
    AUTHORISED_COND(true, true),
    /** The authority refused, on recorded grounds. */
    DENIED(false, true),
    /** The day for a reply passed without one. */
    NO_REPLY(false, false),
    /** The authority took an authorisation back, on recorded grounds. */
    REVOKED(false, true),
    /** The team stood at the gate and was not let in, on recorded grounds. */
    TURNED_AWAY(false, true);

    private final boolean open;
    private final boolean needsGrounds;

    AccessStatus(boolean open, boolean needsGrounds) {
        this.open = open;
        this.needsGrounds = needsGrounds;
    }

    /** Whether the team may go in. */
    public boolean open() {
        return open;
    }

    /** Whether the authority said no, in one way or another. */
    public boolean refused() {
        return this == DENIED || this == REVOKED || this == TURNED_AWAY;
    }

    /** Whether the step must say the conditions or the grounds. */
    public boolean needsGrounds() {
        return needsGrounds;
    }
}
