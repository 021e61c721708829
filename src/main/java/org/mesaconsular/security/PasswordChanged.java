package org.mesaconsular.security;

import org.mesaconsular.shared.AccountId;

/**
 * Published in the transaction that replaces a password through a link: whoever was signed in with the one before is to be
 * signed out, and browsers known for the account are known no longer.
 */
public record PasswordChanged(AccountId account) {}
