package org.mesaconsular.visit;

/** What the portal must not hold about a detained person. */
public enum PersonalData {
    /** The number the immigration authority gave the person. */
    ALIEN_NUMBER,
    /** A date of birth. */
    BIRTH_DATE,
    /** The number of a passport. */
    PASSPORT
}
