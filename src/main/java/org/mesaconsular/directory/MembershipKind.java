package org.mesaconsular.directory;

/** How a party belongs to a workspace. */
public enum MembershipKind {
    /** A mission that takes part and decides. */
    MEMBER,
    /** A party that reads what is released to observers and never decides. */
    OBSERVER
}
