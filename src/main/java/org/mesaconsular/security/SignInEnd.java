package org.mesaconsular.security;

/** Why somebody is not signed in any more. */
public enum SignInEnd {
    /** The person signed out in that browser. */
    SIGNED_OUT,
    /** The person signed that browser out from another one. */
    ELSEWHERE,
    /** Nothing was done for too long. */
    IDLE,
    /** The longest time a sign-in may last is over. */
    LIMIT,
    /** The account was disabled. */
    DISABLED,
    /** The password was replaced. */
    PASSWORD,
    /** Whoever manages the account took its lost second factor away. */
    SECOND_FACTOR_LOST,
    /** A workspace asks for a second factor by now, and the person has none. */
    SECOND_FACTOR_REQUIRED,
    /** Somebody signed in anew in the same browser. */
    REPLACED,
    /** It went on sending what no page sends. */
    FORGED,
    /** The portal was stopped or started again. */
    RESTART
}
