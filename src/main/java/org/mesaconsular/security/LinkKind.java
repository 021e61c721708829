package org.mesaconsular.security;

/** What a one-time link is for. */
public enum LinkKind {
    /** The first password of a new account. */
    INVITATION,
    /** A new password in place of one that was forgotten. */
    RESET,
    /** The first set-up of an empty portal. */
    SETUP
}
