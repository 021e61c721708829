package org.mesaconsular.visit;

/** What a finding rests on. */
public enum Basis {
    /** Directly observed. */
    OBSERVED,
    /** Seen in a document or register. */
    DOCUMENT,
    /** Stated by the authority. */
    AUTHORITY,
    /** Single allegation. */
    SINGLE_ALLEGATION,
    /** Corroborated (2+ independent sources). */
    CORROBORATED
}
