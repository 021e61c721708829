package org.mesaconsular.security;

import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.security.internal.Credential;
import org.mesaconsular.security.internal.Credentials;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets passwords. They are kept as Argon2id hashes only. */
@Service
public class PasswordService {

    /** NIST SP 800-63B-4 asks for at least 15 characters where the password stands alone. */
    public static final int SHORTEST = 15;

    /** Long enough for any passphrase, short enough not to make hashing an attack. */
    public static final int LONGEST = 128;

    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final PeopleService people;
    private final TransactionTemplate transaction;

    PasswordService(
            Credentials credentials,
            PasswordEncoder encoder,
            PeopleService people,
            PlatformTransactionManager transactions) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Sets the password of a person, replacing the one before.
     *
     * @throws NotAllowed unless it is the viewer's own account, or one the viewer may manage
     * @throws InvalidInput when it is shorter than {@link #SHORTEST} or longer than {@link #LONGEST} characters
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void set(AccountId account, String password) {
        requireRight(account);
        store(account, password);
    }

    /**
     * Changes the viewer's own password.
     *
     * @param current the password until now, so that nobody changes it at a desk somebody left open
     * @throws InvalidInput when {@code current} is wrong, or the new one is shorter than {@link #SHORTEST} or longer than
     *     {@link #LONGEST} characters
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void change(String current, String password) {
        var account = Viewers.person().account();
        if (current.length() > LONGEST || !encoder.matches(current, hashOf(account))) {
            throw new InvalidInput("current", "refusal.passwordWrong");
        }
        store(account, password);
    }

    /** @throws InvalidInput when it is shorter than {@link #SHORTEST} or longer than {@link #LONGEST} characters */
    public static void requireLength(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidInput("password", "refusal.passwordLength", SHORTEST, LONGEST);
        }
    }

    private void store(AccountId account, String password) {
        requireLength(password);
        var hash = encoder.encode(password);
        Viewers.run(
                Viewer.House.workingFor("set password"),
                () -> transaction.executeWithoutResult(status -> keep(account, hash)));
    }

    private String hashOf(AccountId account) {
        return Viewers.as(
                Viewer.House.workingFor("compare password"),
                () -> credentials
                        .findById(account.value())
                        .map(Credential::hash)
                        .orElseThrow(NotFound::new));
    }

    private void requireRight(AccountId account) {
        var own = Viewers.current() instanceof Viewer.Person person
                && person.account().equals(account);
        if (!own) {
            people.requireAdministratorOf(people.person(account));
        }
    }

    private void keep(AccountId account, String hash) {
        credentials
                .findById(account.value())
                .ifPresentOrElse(
                        credential -> credential.replace(hash), () -> credentials.save(new Credential(account, hash)));
    }
}
