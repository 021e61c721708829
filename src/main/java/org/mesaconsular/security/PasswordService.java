package org.mesaconsular.security;

import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.password.CurrentPassword;
import org.mesaconsular.security.internal.password.KeptPasswords;
import org.mesaconsular.security.internal.password.PasswordHashes;
import org.mesaconsular.security.internal.password.PasswordPolicy;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords. They are kept as Argon2id hashes only; what a good one is, {@link PasswordPolicy} says. */
@Service
public class PasswordService {

    /** The most characters of a password. */
    public static final int LONGEST = PasswordPolicy.LONGEST;

    private final KeptPasswords kept;
    private final PasswordHashes hashes;
    private final CurrentPassword current;
    private final SecondFactors factors;
    private final PeopleService people;
    private final HouseWork house;

    PasswordService(
            KeptPasswords kept,
            PasswordHashes hashes,
            CurrentPassword current,
            SecondFactors factors,
            PeopleService people,
            HouseWork house) {
        this.kept = kept;
        this.hashes = hashes;
        this.current = current;
        this.factors = factors;
        this.people = people;
        this.house = house;
    }

    /**
     * Sets the password of a person, replacing the one before. The browsers known for the account are forgotten.
     *
     * @throws NotAllowed unless it is the viewer's own account, or one the viewer may manage
     * @throws InvalidInput beside {@code password} when it is not good enough
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void set(AccountId account, String password) {
        requireRight(account);
        store(personOf(account), password, false);
    }

    /**
     * Changes the viewer's own password. The browsers known for the account stay known: whoever changes it knew it.
     *
     * @param now the password until now, so that nobody changes it at a desk somebody left open
     * @throws InvalidInput when {@code now} is wrong, or the new one is not good enough
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void change(String now, String password) {
        store(current.require(now), password, true);
    }

    /** The least characters of the viewer's own password. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int shortest() {
        return shortest(Viewers.person().account());
    }

    private void store(Person person, String password, boolean byOwner) {
        PasswordPolicy.require(password, person.email(), shortest(person.id()));
        var hash = hashes.of(password);
        house.run("set password", () -> kept.replace(person.id(), hash, byOwner));
    }

    private int shortest(AccountId account) {
        return factors.has(account) ? PasswordPolicy.SHORTEST_WITH_FACTOR : PasswordPolicy.SHORTEST;
    }

    private Person personOf(AccountId account) {
        return Viewers.as(Viewer.House.workingFor("set password"), () -> people.person(account));
    }

    private void requireRight(AccountId account) {
        var own = Viewers.current() instanceof Viewer.Person person
                && person.account().equals(account);
        if (!own) {
            people.requireAdministratorOf(people.person(account));
        }
    }
}
