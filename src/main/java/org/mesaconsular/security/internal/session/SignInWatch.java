package org.mesaconsular.security.internal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Rights;
import org.mesaconsular.directory.RightsFingerprints;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.security.SignInId;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.RightsChanged;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks every two seconds whether those who are signed in on this node still may be, and what they may do. It asks the
 * database, so it also hears of what happened on other nodes; a change made on this node it looks at right away.
 */
@Component
class SignInWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SignInWatch.class);

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration HOUSEKEEPING_EVERY = Duration.ofMinutes(1);
    private static final Viewer HOUSE = new Viewer.House("watch sign-ins", null);

    private final OpenSessions sessions;
    private final SignInBook book;
    private final SessionLimits limits;
    private final RightsFingerprints fingerprints;
    private final MissingFactors factors;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final Instant started;
    private final AtomicBoolean aboutToLook = new AtomicBoolean();

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sign-in-watch").factory());

    SignInWatch(
            OpenSessions sessions,
            SignInBook book,
            SessionLimits limits,
            RightsFingerprints fingerprints,
            MissingFactors factors,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.sessions = sessions;
        this.book = book;
        this.limits = limits;
        this.fingerprints = fingerprints;
        this.factors = factors;
        this.publisher = publisher;
        this.clock = clock;
        this.started = clock.instant();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        book.endWhatThisNodeLeft(started);
        var pause = EVERY.toMillis();
        thread.scheduleWithFixedDelay(() -> calmly(this::look), pause, pause, TimeUnit.MILLISECONDS);
        var rest = HOUSEKEEPING_EVERY.toMillis();
        thread.scheduleWithFixedDelay(() -> calmly(book::endWhatIsForgotten), rest, rest, TimeUnit.MILLISECONDS);
    }

    /** Who is signed in may have to leave, or may do more or less than before. */
    @EventListener
    void on(RecordsChanged change) {
        if (change.access() && !sessions.all().isEmpty() && aboutToLook.compareAndSet(false, true)) {
            try {
                thread.execute(() -> calmly(this::look));
            } catch (RejectedExecutionException stopping) {
                LOG.debug("the portal is stopping", stopping);
            }
        }
    }

    /** One look at everybody who is signed in on this node. Two at once would each find half of what the other ends. */
    synchronized void look() {
        aboutToLook.set(false);
        var here = sessions.all();
        if (here.isEmpty()) {
            return;
        }
        noteWhoWasSeen(here);
        var open = book.openHere();
        var reasons = book.endOf(closed(here, open));
        var rights = rightsOf(here);
        var missing = missingFactors(here);
        here.forEach(session -> judge(session, reasons.get(session.mark().id()), rights, missing));
    }

    private void judge(
            LocalSession session,
            @Nullable SignInEnd endedInTheBook,
            Map<AccountId, Rights> rights,
            Set<AccountId> missing) {
        var mark = session.mark();
        var account = mark.person().account();
        var now = rights.getOrDefault(account, Rights.NONE);
        var because = endedInTheBook != null ? endedInTheBook : reasonToEnd(mark, now, missing.contains(account));
        if (because == null) {
            follow(session, now);
        } else if (endedInTheBook != null) {
            sessions.close(mark.id(), because);
        } else {
            book.end(Set.of(mark.id()), because);
        }
    }

    private @Nullable SignInEnd reasonToEnd(SignInMark mark, Rights rights, boolean lacksFactor) {
        var now = clock.instant();
        if (!rights.active()) {
            return SignInEnd.DISABLED;
        }
        if (lacksFactor) {
            return SignInEnd.SECOND_FACTOR_REQUIRED;
        }
        if (isOver(mark.began(), limits.absolute(), now)) {
            return SignInEnd.LIMIT;
        }
        return isOver(mark.lastSeen(), limits.idle(), now) ? SignInEnd.IDLE : null;
    }

    private static boolean isOver(Instant since, Duration limit, Instant now) {
        return !now.isBefore(since.plus(limit));
    }

    /** Whoever lost the administration loses its pages at once; any other change lets the open pages read again. */
    private void follow(LocalSession session, Rights now) {
        var before = session.note(now);
        var changedRole = session.follow(now);
        if (changedRole && !now.administrates()) {
            session.reload();
        } else if (changedRole || (before != null && !before.equals(now))) {
            publisher.publishEvent(new RightsChanged(session.mark().person().account()));
        }
    }

    private void noteWhoWasSeen(List<LocalSession> here) {
        var seen = here.stream()
                .map(LocalSession::mark)
                .filter(SignInMark::isToBeNoted)
                .collect(Collectors.toMap(SignInMark::id, SignInMark::lastSeen));
        if (!seen.isEmpty()) {
            book.seen(seen);
        }
    }

    private Map<AccountId, Rights> rightsOf(List<LocalSession> here) {
        var accounts =
                here.stream().map(session -> session.mark().person().account()).collect(Collectors.toSet());
        return Viewers.as(HOUSE, () -> fingerprints.of(accounts));
    }

    private Set<AccountId> missingFactors(List<LocalSession> here) {
        var people = here.stream().map(session -> session.mark().person()).collect(Collectors.toSet());
        return Viewers.as(HOUSE, () -> factors.among(people));
    }

    private static Set<SignInId> closed(List<LocalSession> here, Set<SignInId> open) {
        var closed = here.stream().map(session -> session.mark().id()).collect(Collectors.toCollection(HashSet::new));
        closed.removeAll(open);
        return closed;
    }

    /** A database that is away for a moment must not end the watch for good. */
    private static void calmly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.warn("the watch over sign-ins could not look; it will look again", fault);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
