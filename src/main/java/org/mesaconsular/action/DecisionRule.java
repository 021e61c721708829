package org.mesaconsular.action;

/** When a joint action counts as agreed. */
public enum DecisionRule {
    /** Every party that is asked agrees, with or without reservation. */
    CONSENSUS
}
