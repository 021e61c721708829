package org.mesaconsular.visit;

/** How a number came about; numbers of different kinds are never added up. */
public enum CountKind {
    /** Reported by media. */
    REPORTED_MEDIA,
    /** Reported by the authority. */
    REPORTED_AUTHORITY,
    /** Observed by the team. */
    OBSERVED,
    /** Interviewed. */
    INTERVIEWED,
    /** Asked for consular contact. */
    REQUESTED_CONTACT,
    /** Declined consular contact. */
    DECLINED_CONTACT
}
