package org.mesaconsular.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the viewer signs in with a second factor.
 *
 * @param since since when; null without one
 * @param codesLeft recovery codes that are not used up
 * @param required whether a workspace asks for it
 */
public record SecondFactorState(@Nullable Instant since, int codesLeft, boolean required) {}
