package org.mesaconsular.shared;

/** Who may see a record besides nobody (domain page, section 2). Ordered from narrow to wide. */
public enum Audience {
    /** The owner party only. */
    OWN("TLP:AMBER+STRICT"),
    /** The owner and the parties listed on the record. */
    NAMED("TLP:AMBER"),
    /** All member missions of the workspace. */
    MEMBERS("TLP:AMBER"),
    /** Members and observers of the workspace. */
    WORKSPACE("TLP:GREEN"),
    /** May leave the portal. */
    PUBLIC("TLP:CLEAR");

    private final String marking;

    Audience(String marking) {
        this.marking = marking;
    }

    /** The Traffic Light Protocol marking that exports carry. */
    public String marking() {
        return marking;
    }

    /** Whether this audience lets somebody see what {@code other} would not. */
    public boolean widerThan(Audience other) {
        return compareTo(other) > 0;
    }

    /** This audience, or {@code ceiling} where this would be wider: a child is never wider than its parent. */
    public Audience within(Audience ceiling) {
        return widerThan(ceiling) ? ceiling : this;
    }
}
