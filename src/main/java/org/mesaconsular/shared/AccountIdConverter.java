package org.mesaconsular.shared;

import jakarta.persistence.Converter;

/** Keeps a {@link AccountId} in a UUID column. */
@Converter(autoApply = true)
public class AccountIdConverter extends IdConverter<AccountId> {

    public AccountIdConverter() {
        super(AccountId::new);
    }
}
