package org.mesaconsular.visit;

/** What kind of visit it is. */
public enum VisitType {
    /** In-depth visit (APT). */
    IN_DEPTH,
    /** Thematic visit (APT). */
    THEMATIC,
    /** Follow-up visit. */
    FOLLOW_UP,
    /** Rapid response visit. */
    RAPID_RESPONSE,
    /** Individual consular visit (VCCR 36(1)(c)). */
    CONSULAR_INDIVIDUAL,
    /** Remote visit (video or phone). */
    REMOTE,
    /** Tour organised by the authority (PBNDS 7.2). */
    GUIDED_TOUR
}
