package org.mesaconsular.directory;

/** When something that was put forward counts as agreed. */
public enum DecisionRule {
    /** Every party that is asked agrees, with or without reservation. */
    CONSENSUS,
    /** It is agreed among those who say yes; the others take no part. */
    OPT_IN,
    /** It is agreed when nobody objects before a deadline. */
    SILENCE
}
