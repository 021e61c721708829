package org.mesaconsular.security.internal.password;

import java.util.Optional;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.Credential;
import org.mesaconsular.security.internal.Credentials;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Component;

/** Asks for the password once more before something is changed at a desk that somebody may have left open. */
@Component
public class CurrentPassword {

    private final PeopleService people;
    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final GuessLimit limit;

    CurrentPassword(PeopleService people, Credentials credentials, PasswordHashes hashes, GuessLimit limit) {
        this.people = people;
        this.credentials = credentials;
        this.hashes = hashes;
        this.limit = limit;
    }

    /**
     * Must not be called within a transaction. Counts as a guess when it is wrong.
     *
     * @return whose password it is: the viewer
     * @throws InvalidInput beside {@code current} when it is not the viewer's password
     */
    public Person require(String typed) {
        var me = people.me();
        return limit.evaluate(GuessedAccount.of(me.email()), () -> matched(me, typed))
                .right()
                .orElseThrow(() -> new InvalidInput("current", "refusal.passwordWrong"));
    }

    private Optional<Person> matched(Person me, String typed) {
        var hash = Viewers.as(
                Viewer.House.workingFor("compare password"),
                () -> credentials
                        .findById(me.id().value())
                        .map(Credential::hash)
                        .orElse(null));
        return Optional.of(me).filter(person -> hashes.match(typed, hash));
    }
}
