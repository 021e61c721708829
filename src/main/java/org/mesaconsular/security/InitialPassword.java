package org.mesaconsular.security;

import org.mesaconsular.security.internal.Credential;
import org.mesaconsular.security.internal.Credentials;
import org.mesaconsular.shared.AccountId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The password of an account that is being entered, kept in the same transaction as the account itself. */
@Component
public class InitialPassword {

    private final Credentials credentials;
    private final PasswordEncoder encoder;

    InitialPassword(Credentials credentials, PasswordEncoder encoder) {
        this.credentials = credentials;
        this.encoder = encoder;
    }

    /** @throws org.mesaconsular.shared.InvalidInput beside "password" when it cannot be accepted */
    public void require(String password) {
        PasswordService.requireLength(password);
    }

    /** Keeps it for an account entered in the transaction under way, on the portal's behalf. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(AccountId account, String password) {
        require(password);
        credentials.save(new Credential(account, String.valueOf(encoder.encode(password))));
    }
}
