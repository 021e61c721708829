package org.mesaconsular.directory;

import org.mesaconsular.shared.AccountId;

/** Published in the transaction that takes away a person's right to sign in. */
public record AccountDisabled(AccountId account) {}
