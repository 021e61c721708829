package org.mesaconsular.security;

import org.jspecify.annotations.Nullable;

/**
 * The second step of a sign-in under way: a code.
 *
 * @param address whose sign-in it is
 * @param enrolment what is to be set up first; null when the account has a second factor
 */
public record DueStep(String address, @Nullable Enrolment enrolment) {}
