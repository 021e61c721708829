package org.mesaconsular.meeting;

/** What a party answered to an invitation. */
public enum Answer {
    /** Not confirmed yet; never to be read as a no. */
    NO_ANSWER,
    /** Comes. */
    ACCEPTED,
    /** May come. */
    TENTATIVE,
    /** Does not come. */
    DECLINED
}
