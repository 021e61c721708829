package org.mesaconsular.directory;

/** How a quorum is counted. */
public enum QuorumKind {
    /** There is none. */
    NONE,
    /** A number of delegations. */
    DELEGATIONS,
    /** A share of the member missions, in per cent. */
    SHARE
}
