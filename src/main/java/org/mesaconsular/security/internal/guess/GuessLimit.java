package org.mesaconsular.security.internal.guess;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mesaconsular.security.internal.Hash;
import org.mesaconsular.security.internal.TooManyAtOnce;
import org.mesaconsular.security.internal.browser.BrowserMemory;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets at most {@link GuessLedger#MOST} guesses per account be looked at within {@link GuessLedger#SPAN}, whatever the way
 * in: password, code, recovery code, the question behind a link. Browsers known for the account have a count of their own
 * each, so the rightful person gets in while somebody guesses from elsewhere (OWASP: device cookies). Unknown addresses are
 * counted like known ones. The count is in the database: it survives restarts and holds for all nodes.
 *
 * <p>A guess is entered before it is looked at and struck out when it was right; so however many come at once, no more are
 * looked at than may be wrong, and signing in often locks nobody out.
 */
@Component
public class GuessLimit {

    private static final int MOST_AT_ONCE = 10_000;

    private final GuessLedgers ledgers;
    private final BrowserMemory browsers;
    private final Clock clock;
    private final TransactionTemplate apart;

    GuessLimit(GuessLedgers ledgers, BrowserMemory browsers, Clock clock, PlatformTransactionManager transactions) {
        this.ledgers = ledgers;
        this.browsers = browsers;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Looks at a guess, unless there were too many. The browser is that of the request of this thread. Must not be called
     * within a transaction, which would hold a second connection meanwhile.
     *
     * @param attempt looks at the guess; empty when it is wrong. An exception counts as wrong, but for
     *     {@link TooManyAtOnce}, which is no guess at all
     */
    public <T> Verdict<T> evaluate(GuessedAccount who, Supplier<Optional<T>> attempt) {
        var ledger = ledgerOf(who);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!entered(ledger, now)) {
            return new Verdict.PastLimit<>();
        }
        var right = looked(attempt, () -> strike(ledger, now));
        if (right.isEmpty()) {
            return new Verdict.Wrong<>();
        }
        strike(ledger, now);
        return new Verdict.Right<>(right.get());
    }

    /** What nobody had time to look at was no guess. */
    private static <T> Optional<T> looked(Supplier<Optional<T>> attempt, Runnable strike) {
        try {
            return attempt.get();
        } catch (TooManyAtOnce busy) {
            strike.run();
            throw busy;
        }
    }

    /** Throws away ledgers in which nothing counts any more. */
    public void sweep() {
        var past = clock.instant().minus(GuessLedger.SPAN.multipliedBy(2));
        Viewers.run(Viewer.House.workingFor("sweep guesses"), () -> {
            var old = ledgers.findByLastGuessBefore(past, Limit.of(MOST_AT_ONCE));
            ledgers.deleteAllInBatch(old);
        });
    }

    private UUID ledgerOf(GuessedAccount who) {
        var browser = browsers.knownFor(who.addressHash()).orElse("");
        var bytes = ByteBuffer.wrap(Hash.bytes(who.addressHash() + "/" + browser));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private boolean entered(UUID ledger, Instant now) {
        return enter(ledger, now)
                .or(() -> {
                    open(ledger, now);
                    return enter(ledger, now);
                })
                .orElse(false);
    }

    /** Empty when there is no such ledger yet. Whoever guesses at the same time waits here. */
    private Optional<Boolean> enter(UUID ledger, Instant now) {
        return asHouse(() -> ledgers.lock(ledger).map(locked -> locked.enter(now)));
    }

    private void strike(UUID ledger, Instant guess) {
        asHouse(() -> {
            ledgers.lock(ledger).ifPresent(locked -> locked.strike(guess));
            return Optional.empty();
        });
    }

    private void open(UUID ledger, Instant now) {
        try {
            asHouse(() -> Optional.of(ledgers.saveAndFlush(new GuessLedger(ledger, now))));
        } catch (DataIntegrityViolationException openedMeanwhile) {
            // another guess at the same instant opened it: that is the one to use
        }
    }

    @SuppressWarnings("NullAway") // the template hands on what the work returned, which is never null
    private <T> Optional<T> asHouse(Supplier<Optional<T>> work) {
        return Viewers.as(Viewer.House.workingFor("count guesses"), () -> apart.execute(status -> work.get()));
    }
}
