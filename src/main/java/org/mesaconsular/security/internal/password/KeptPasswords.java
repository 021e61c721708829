package org.mesaconsular.security.internal.password;

import org.mesaconsular.security.PasswordReplaced;
import org.mesaconsular.security.internal.Credential;
import org.mesaconsular.security.internal.Credentials;
import org.mesaconsular.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hashes of passwords and tells that one was replaced. Works on the portal's behalf, within a transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeptPasswords {

    private final Credentials credentials;
    private final ApplicationEventPublisher events;

    KeptPasswords(Credentials credentials, ApplicationEventPublisher events) {
        this.credentials = credentials;
        this.events = events;
    }

    /**
     * Keeps the hash in place of the one before, if there is one.
     *
     * @param byOwner whether the person changed the password and knew the one before
     */
    public void replace(AccountId account, String hash, boolean byOwner) {
        credentials
                .findById(account.value())
                .ifPresentOrElse(
                        credential -> credential.replace(hash), () -> credentials.save(new Credential(account, hash)));
        events.publishEvent(new PasswordReplaced(account, byOwner));
    }

    /** Keeps another hash of the same password. */
    public void renew(AccountId account, String hash) {
        credentials.findById(account.value()).ifPresent(credential -> credential.replace(hash));
    }
}
