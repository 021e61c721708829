package org.mesaconsular.visit;

/** How grave a finding is, from 0 to 4. */
public enum Severity {
    /** 0: good practice. */
    GOOD_PRACTICE,
    /** 1: observation. */
    OBSERVATION,
    /** 2: concern. */
    CONCERN,
    /** 3: serious. */
    SERIOUS,
    /** 4: critical, asks for urgent action; the lead is told at once. */
    CRITICAL;

    /** The number people use, 0 to 4. */
    public int grade() {
        return ordinal();
    }
}
