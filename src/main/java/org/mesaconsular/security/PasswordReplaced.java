package org.mesaconsular.security;

import org.mesaconsular.shared.AccountId;

/**
 * Published in the transaction that sets, changes or resets the password of an account: whoever else is signed in with this
 * account has to sign in again, and links to a new password are worth nothing any more.
 *
 * @param byOwner whether the person changed it and knew the one before; otherwise the browsers known for the account are
 *     known no longer
 */
public record PasswordReplaced(AccountId account, boolean byOwner) {}
