package org.mesaconsular.shared;

/**
 * Published when it was noticed that an account may do more or less than before, for instance because a term ended by the
 * clock. Its open pages read again.
 */
public record RightsChanged(AccountId account) {}
