package org.mesaconsular.security;

import org.mesaconsular.security.internal.Credential;
import org.mesaconsular.security.internal.Credentials;
import org.mesaconsular.security.internal.password.PasswordHashes;
import org.mesaconsular.security.internal.password.PasswordPolicy;
import org.mesaconsular.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The password of an account that is being entered, kept in the same transaction as the account itself. */
@Component
public class InitialPassword {

    /** The least characters of it: it stands alone. */
    public static final int SHORTEST = PasswordPolicy.SHORTEST;

    private final Credentials credentials;
    private final PasswordHashes hashes;

    InitialPassword(Credentials credentials, PasswordHashes hashes) {
        this.credentials = credentials;
        this.hashes = hashes;
    }

    /** @throws org.mesaconsular.shared.InvalidInput beside "password" when it is not good enough for this address */
    public void require(String password, String email) {
        PasswordPolicy.require(password, email, SHORTEST);
    }

    /** Keeps one that was required, for an account entered in the transaction under way, on the portal's behalf. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(AccountId account, String password) {
        credentials.save(new Credential(account, hashes.of(password)));
    }
}
