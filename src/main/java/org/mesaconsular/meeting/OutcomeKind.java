package org.mesaconsular.meeting;

/** What came out of an agenda item. */
public enum OutcomeKind {
    /** Something the circle was told. */
    INFORMATION(true),
    /** A statement all agreed on, without a due date. */
    CONCLUSION(true),
    /** What one party states for itself; never part of the joint text. */
    POSITION(false),
    /** What one party puts forward. */
    PROPOSAL(false),
    /** What the circle decided; numbered in each meeting. */
    DECISION(true);

    private final boolean joint;

    OutcomeKind(boolean joint) {
        this.joint = joint;
    }

    /** Whether it belongs to the joint text of the meeting; what does not is the statement of one party. */
    public boolean joint() {
        return joint;
    }
}
