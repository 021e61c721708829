package org.mesaconsular.shared.personal;

/** What the portal must not hold about a detained person. */
public enum PersonalData {
    /** The number an immigration authority gave the person or the person's case. */
    ALIEN_NUMBER,
    /** The number of a passport. */
    PASSPORT,
    /** The number of a national document, of social security, or of a taxpayer. */
    NATIONAL_ID,
    /** A date of birth. */
    BIRTH_DATE,
    /** An e-mail address that is not that of an office. */
    EMAIL,
    /** A telephone number that is not that of an office. */
    PHONE
}
