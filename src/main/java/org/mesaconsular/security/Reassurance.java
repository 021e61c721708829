package org.mesaconsular.security;

/**
 * What somebody types to show that they are still the one who signed in, before something is changed that a stranger at an
 * open desk must not change.
 *
 * @param password the viewer's password
 * @param code of the viewer's telephone or on paper; empty for who has no second factor
 */
public record Reassurance(String password, String code) {}
