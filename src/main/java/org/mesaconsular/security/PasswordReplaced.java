package org.mesaconsular.security;

import org.mesaconsular.shared.AccountId;

/**
 * Published after the password of an account was set, changed or reset: whoever else is signed in with this account has to
 * sign in again.
 */
public record PasswordReplaced(AccountId account) {}
