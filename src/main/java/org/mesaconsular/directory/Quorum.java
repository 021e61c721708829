package org.mesaconsular.directory;

import org.mesaconsular.shared.InvalidInput;

/**
 * How many delegations of member missions must be there.
 *
 * @param value delegations, or per cent of the member missions; 0 when there is no quorum
 */
public record Quorum(QuorumKind kind, int value) {

    /** No quorum. */
    public static final Quorum NONE = new Quorum(QuorumKind.NONE, 0);

    private static final int ALL = 100;

    private static final int MANY = 200;

    /** @throws InvalidInput beside "quorum" when it is no number of delegations, or no share */
    public Quorum checked() {
        if (kind == QuorumKind.NONE) {
            return NONE;
        }
        var most = kind == QuorumKind.SHARE ? ALL : MANY;
        if (value < 1 || value > most) {
            throw new InvalidInput("quorum", "refusal.numberBetween", 1, most);
        }
        return this;
    }

    /** How many delegations that is among so many member missions; a part of a delegation counts as a whole one. */
    public int among(int missions) {
        return kind == QuorumKind.SHARE ? Math.ceilDiv(missions * value, ALL) : value;
    }
}
