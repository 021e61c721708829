package org.mesaconsular.directory;

import org.mesaconsular.shared.AccountId;

/** Published in the transaction that gives an account another e-mail address. */
public record AddressChanged(AccountId account) {}
