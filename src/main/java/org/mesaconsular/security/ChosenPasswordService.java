package org.mesaconsular.security;

import java.util.Optional;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.security.internal.link.AccessLink;
import org.mesaconsular.security.internal.link.LinkLedger;
import org.mesaconsular.security.internal.link.LinkToken;
import org.mesaconsular.security.internal.password.KeptPasswords;
import org.mesaconsular.security.internal.password.PasswordHashes;
import org.mesaconsular.security.internal.password.PasswordPolicy;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds a link may do with it: look whom it is for, and choose the password, once. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ChosenPasswordService {

    /** Nobody is signed in when a link is looked at, or somebody else is. */
    private static final Viewer.House LOOK = new Viewer.House("look at link", null);

    private final LinkLedger ledger;
    private final KeptPasswords kept;
    private final PasswordHashes hashes;
    private final SecondFactors factors;
    private final GuessLimit limit;
    private final PeopleService people;
    private final DirectoryService directory;
    private final HouseWork house;

    ChosenPasswordService(
            LinkLedger ledger,
            KeptPasswords kept,
            PasswordHashes hashes,
            SecondFactors factors,
            GuessLimit limit,
            PeopleService people,
            DirectoryService directory,
            HouseWork house) {
        this.ledger = ledger;
        this.kept = kept;
        this.hashes = hashes;
        this.factors = factors;
        this.limit = limit;
        this.people = people;
        this.directory = directory;
        this.house = house;
    }

    /**
     * What the link opens. Looking uses nothing up: programs that follow the links in letters do it before people.
     *
     * @return empty when the link cannot be used, whatever the reason
     */
    public Optional<OpenLink> look(String token) {
        return house.get(
                LOOK,
                () -> ledger.usable(new LinkToken(token))
                        .filter(link -> link.kind() != LinkKind.SETUP)
                        .flatMap(this::describe));
    }

    /**
     * Chooses the password of the account the link is for, and uses the link up. Of two who do so at once, one succeeds.
     *
     * @param code of the telephone or on paper, for an account with a second factor; otherwise nobody looks at it
     * @throws LinkUnusable when the link cannot be used, whatever the reason
     * @throws InvalidInput beside "password" when it cannot be accepted, beside "code" when that is wrong; the link stays
     *     open then
     */
    public void choose(String token, String password, String code) {
        var owner = house.get(LOOK, () -> owner(token));
        var secured = factors.has(owner.id());
        PasswordPolicy.require(
                password, owner.email(), secured ? PasswordPolicy.SHORTEST_WITH_FACTOR : PasswordPolicy.SHORTEST);
        if (secured) {
            prove(owner, code);
        }
        var hash = hashes.of(password);
        var behalf = new Viewer.Person(owner.id(), owner.party());
        house.get(new Viewer.House("password by link", behalf), () -> keep(token, hash));
    }

    /** Who holds the link may have stolen the letter box: the second factor is asked for, and counted as a guess. */
    private void prove(Person owner, String code) {
        var verdict = limit.evaluate(GuessedAccount.of(owner.email()), () -> factors.prove(owner.id(), code));
        if (verdict.right().isEmpty()) {
            throw new InvalidInput("code", "refusal.codeWrong");
        }
    }

    private Person owner(String token) {
        return ledger.usable(new LinkToken(token))
                .map(link -> people.person(link.account()))
                .filter(Person::active)
                .orElseThrow(LinkUnusable::new);
    }

    private AccountId keep(String token, String hash) {
        var account = ledger.use(new LinkToken(token)).account();
        kept.replace(account, hash, false);
        factors.linkUsed(account);
        return account;
    }

    private Optional<OpenLink> describe(AccessLink link) {
        var person = people.person(link.account());
        if (!person.active()) {
            return Optional.empty();
        }
        var madeBy = link.madeBy();
        return Optional.of(new OpenLink(
                link.kind(),
                person.name(),
                person.email(),
                directory.party(person.party()),
                madeBy == null ? "" : people.person(madeBy).name(),
                link.expiresAt(),
                factors.has(person.id())));
    }
}
