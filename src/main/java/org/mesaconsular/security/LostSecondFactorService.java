package org.mesaconsular.security;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.AccountService;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.LostSecondFactors;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.mail.AccountLetters;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.security.internal.session.SignInBook;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes lost second factors away, for whoever manages the accounts of those who lost them. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LostSecondFactorService implements LostSecondFactors {

    private final PeopleService people;
    private final AccountService accounts;
    private final SecondFactors factors;
    private final SignInBook book;
    private final AccountAccess access;
    private final AccountLetters letters;
    private final ApplicationEventPublisher publisher;

    LostSecondFactorService(
            PeopleService people,
            AccountService accounts,
            SecondFactors factors,
            SignInBook book,
            AccountAccess access,
            AccountLetters letters,
            ApplicationEventPublisher publisher) {
        this.people = people;
        this.accounts = accounts;
        this.factors = factors;
        this.book = book;
        this.access = access;
        this.letters = letters;
        this.publisher = publisher;
    }

    @Override
    public Set<AccountId> removable(PartyId party, Collection<AccountId> among) {
        var others = accounts.managed(party, among).stream()
                .filter(account -> !isViewer(account))
                .collect(Collectors.toSet());
        return factors.heldBy(others);
    }

    /** The letters go out last, outside any transaction: a slow mail server holds no lock. */
    @Override
    public LinkDelivery remove(AccountId account) {
        var person = people.person(account);
        requireRight(person);
        if (!factors.lose(account)) {
            throw new NotFound();
        }
        tell(person);
        book.endOthers(account, null, SignInEnd.SECOND_FACTOR_LOST);
        letters.secondFactorTakenAway(person, nameOfViewer());
        return access.offer(account);
    }

    /** Whoever is signed in takes the own one away with the password; nobody goes around that. */
    private void requireRight(Person person) {
        if (isViewer(person.id())) {
            throw new NotAllowed("refusal.ownSecondFactor");
        }
        people.requireAdministratorOf(person);
        if (!person.active()) {
            throw new NotAllowed("refusal.accountDisabled");
        }
    }

    private void tell(Person person) {
        var actor = Viewers.current() instanceof Viewer.Person viewer ? viewer : null;
        var subject = new NotableAct.Subject("AccountEntity", person.id().value());
        var details = Map.of("account", person.id().value().toString());
        publisher.publishEvent(
                new NotableAct("SecondFactor.takenAway", NotableAct.Outcome.DONE, actor, null, subject, details));
    }

    /** Null when the portal itself is at work. */
    private @Nullable String nameOfViewer() {
        return Viewers.current() instanceof Viewer.Person ? people.me().name() : null;
    }

    private static boolean isViewer(AccountId account) {
        return Viewers.current().accountKey().equals(account.value());
    }
}
