package org.mesaconsular.security.internal.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.Credential;
import org.mesaconsular.security.internal.Credentials;
import org.mesaconsular.security.internal.TooManyAtOnce;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.security.internal.password.KeptPasswords;
import org.mesaconsular.security.internal.password.PasswordHashes;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the account for an address somebody signs in with. Works as the portal itself, since nobody is signed in yet. */
@Component
public class SignInAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(SignInAccounts.class);

    private static final Viewer PURPOSE = new Viewer.House("sign-in", null);

    private final PeopleService people;
    private final Credentials credentials;
    private final KeptPasswords kept;
    private final PasswordHashes hashes;
    private final HouseWork house;

    SignInAccounts(
            PeopleService people, Credentials credentials, KeptPasswords kept, PasswordHashes hashes, HouseWork house) {
        this.people = people;
        this.credentials = credentials;
        this.kept = kept;
        this.hashes = hashes;
        this.house = house;
    }

    /**
     * What there is for an address.
     *
     * @param person null when nobody has it
     * @param credential null when nobody has it, or the person has no password yet
     */
    record Found(@Nullable Person person, @Nullable Credential credential) {

        @Nullable
        String passwordHash() {
            return credential == null ? null : credential.hash();
        }
    }

    /** What there is for an address as somebody typed it. The same is asked of the database for an unknown one. */
    Found find(String typedAddress) {
        return Viewers.as(PURPOSE, () -> {
            var person = person(typedAddress).orElse(null);
            var key = person == null ? Viewer.NO_KEY : person.id().value();
            return new Found(person, credentials.findById(key).orElse(null));
        });
    }

    /** @throws org.mesaconsular.shared.NotFound when there is no such account */
    public Person person(AccountId account) {
        return Viewers.as(PURPOSE, () -> people.person(account));
    }

    /** What was hashed with less effort than is asked for today is hashed anew, now that the password is known. */
    void renewHash(AccountId account, Found found, String password) {
        var hash = found.passwordHash();
        if (hash != null && hashes.isOutdated(hash)) {
            try {
                var fresh = hashes.of(password);
                house.run("renew hash", () -> kept.renew(account, fresh));
            } catch (TooManyAtOnce busy) {
                LOG.debug("the next sign-in renews the hash", busy);
            }
        }
    }

    /** Counts the passwords an account has had. */
    int passwordRevision(AccountId account) {
        return Viewers.as(
                PURPOSE,
                () -> credentials
                        .findById(account.value())
                        .map(Credential::revision)
                        .orElse(0));
    }

    private Optional<Person> person(String typedAddress) {
        try {
            return people.byEmail(Text.optional("email", GuessedAccount.normalised(typedAddress), Text.LINE));
        } catch (InvalidInput noAddressAtAll) {
            return Optional.empty();
        }
    }
}
