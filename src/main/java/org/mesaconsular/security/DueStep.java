package org.mesaconsular.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The second step of a sign-in under way: a code.
 *
 * @param address whose sign-in it is
 * @param enrolment what is to be set up first; null when the account has a second factor
 * @param left how much time there still is
 */
public record DueStep(String address, @Nullable Enrolment enrolment, Duration left) {}
