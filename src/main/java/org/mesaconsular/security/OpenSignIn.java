package org.mesaconsular.security;

import java.time.Instant;

/**
 * One browser somebody is signed in with.
 *
 * @param browser its name and system, for instance "Firefox · Windows"; empty when it said nothing known
 * @param address the network address it was signed in from
 * @param lastSeen when something was last asked for, to the minute
 * @param here whether it is the browser that asks
 */
public record OpenSignIn(SignInId id, String browser, String address, Instant began, Instant lastSeen, boolean here) {}
