package org.mesaconsular.security;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.Credential;
import org.mesaconsular.security.internal.Credentials;
import org.mesaconsular.security.internal.link.AccessLink;
import org.mesaconsular.security.internal.link.LinkLedger;
import org.mesaconsular.security.internal.link.LinkToken;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever holds a link may do with it: look whom it is for, and choose the password, once. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ChosenPasswordService {

    private final LinkLedger ledger;
    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final PeopleService people;
    private final DirectoryService directory;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ChosenPasswordService(
            LinkLedger ledger,
            Credentials credentials,
            PasswordEncoder encoder,
            PeopleService people,
            DirectoryService directory,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.credentials = credentials;
        this.encoder = encoder;
        this.people = people;
        this.directory = directory;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What the link opens. Looking uses nothing up: programs that follow the links in letters do it before people.
     *
     * @return empty when the link cannot be used, whatever the reason
     */
    public Optional<OpenLink> look(String token) {
        return asHouse(
                "look at link",
                null,
                () -> ledger.usable(new LinkToken(token))
                        .filter(link -> link.kind() != LinkKind.SETUP)
                        .flatMap(this::describe));
    }

    /**
     * Chooses the password of the account the link is for, and uses the link up. Of two who do so at once, one succeeds.
     *
     * @throws LinkUnusable when the link cannot be used, whatever the reason
     * @throws org.mesaconsular.shared.InvalidInput beside "password" when it cannot be accepted; the link stays open then
     */
    public void choose(String token, String password) {
        var owner = asHouse("look at link", null, () -> owner(token));
        PasswordService.requireLength(password);
        var hash = String.valueOf(encoder.encode(password));
        asHouse("password by link", owner, () -> keep(token, hash));
    }

    private Viewer.Person owner(String token) {
        return ledger.usable(new LinkToken(token))
                .map(link -> people.person(link.account()))
                .filter(Person::active)
                .map(person -> new Viewer.Person(person.id(), person.party()))
                .orElseThrow(LinkUnusable::new);
    }

    private AccountId keep(String token, String hash) {
        var account = ledger.use(new LinkToken(token)).account();
        credentials
                .findById(account.value())
                .ifPresentOrElse(
                        credential -> credential.replace(hash), () -> credentials.save(new Credential(account, hash)));
        events.publishEvent(new PasswordChanged(account));
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
                link.expiresAt()));
    }

    private <T> T asHouse(String purpose, Viewer.@Nullable Person behalf, Supplier<T> work) {
        return Viewers.as(
                new Viewer.House(purpose, behalf),
                () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
