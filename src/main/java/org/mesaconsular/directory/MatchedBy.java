package org.mesaconsular.directory;

/** By what somebody was found, the most telling first. */
public enum MatchedBy {
    /** A name of the State. */
    STATE,
    /** The short form. */
    ACRONYM,
    /** Another name in use. */
    ALIAS,
    /** The name in one of the four languages. */
    NAME,
    /** A name of before. */
    FORMER_NAME,
    /** The city. */
    CITY,
    /** Several of these together, or all entries when nothing was looked for. */
    TOGETHER
}
