package org.mesaconsular.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.link.AccessLinks;
import org.mesaconsular.security.internal.link.Invitations;
import org.mesaconsular.security.internal.link.LinkLedger;
import org.mesaconsular.security.internal.link.MadeLink;
import org.mesaconsular.security.internal.mail.LinkPost;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a link to a new password to whoever asks for one. Whether there is such an account is looked up after the answer, on
 * a thread of its own, so that neither words nor timing tell.
 */
@Service
public class ForgottenPasswordService implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswordService.class);

    /** How many letters one account gets in {@link #WINDOW}, so that nobody floods somebody else's letter box. */
    static final int LETTERS = 3;

    static final Duration WINDOW = Duration.ofHours(1);

    /** Who asks when so many others wait asks again; nothing is said to anybody. */
    private static final int WAITING = 1_000;

    private final ThreadPoolExecutor later;
    private final PeopleService people;
    private final Invitations invitations;
    private final AccessLinks links;
    private final LinkLedger ledger;
    private final LinkPost post;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ForgottenPasswordService(
            PeopleService people,
            Invitations invitations,
            AccessLinks links,
            LinkLedger ledger,
            LinkPost post,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.invitations = invitations;
        this.links = links;
        this.ledger = ledger;
        this.post = post;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.later = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofVirtual().name("forgotten-passwords").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Whether letters can be sent; otherwise one's administrator makes the link. */
    public boolean possible() {
        return post.sendsLetters();
    }

    /** Sends a letter to the person with this address, if there is one who may sign in; says nothing of it either way. */
    public void ask(String address) {
        if (possible() && address.length() <= MAX_ADDRESS) {
            later.execute(() -> answer(address.strip().toLowerCase(Locale.ROOT)));
        }
    }

    private static final int MAX_ADDRESS = 400;

    private void answer(String address) {
        try {
            Viewers.run(
                    new Viewer.House("forgotten password", null),
                    () -> link(address)
                            .ifPresent(addressed -> post.deliver(addressed.person(), null, addressed.link())));
        } catch (RuntimeException unexpected) {
            LOG.warn("A request for a new password was not answered: {}", unexpected.toString());
        }
    }

    private Optional<Addressed> link(String address) {
        return Optional.ofNullable(transaction.execute(status -> people.byEmail(address)
                .filter(Person::active)
                .filter(this::mayHaveAnother)
                .map(this::make)
                .orElse(null)));
    }

    private boolean mayHaveAnother(Person person) {
        var since = clock.instant().minus(WINDOW);
        return links.countByAccountAndMadeByIsNullAndMadeAtAfter(person.id(), since) < LETTERS;
    }

    private Addressed make(Person person) {
        var kind = invitations.hasPassword(person.id()) ? LinkKind.RESET : LinkKind.INVITATION;
        return new Addressed(person, ledger.make(kind, person.id(), null));
    }

    private record Addressed(Person person, MadeLink link) {}

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
