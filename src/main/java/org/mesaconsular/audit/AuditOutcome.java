package org.mesaconsular.audit;

/** What came of an act, as the record keeps it. */
public enum AuditOutcome {
    /** A record was entered. */
    CREATED,
    /** A record was changed. */
    CHANGED,
    /** A record was removed by the portal itself. */
    REMOVED,
    /** The act was refused. */
    REFUSED,
    /** An act that changes no record was done. */
    DONE,
    /** Content that another party granted was read. */
    READ
}
