package org.mesaconsular.directory;

/** When something that was put forward counts as agreed. */
public enum DecisionRule {
    /** Every party that is asked agrees, with or without reservation. */
    CONSENSUS(true),
    /** It is agreed among those who say yes; the others take no part. */
    OPT_IN(false),
    /** It is agreed when nobody objects before a deadline. */
    SILENCE(false);

    private final boolean applied;

    DecisionRule(boolean applied) {
        this.applied = applied;
    }

    /** Whether joint actions can be decided so by now. The others are known, and kept where a circle chose one. */
    public boolean applied() {
        return applied;
    }
}
