package org.mesaconsular.audit.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what changed no record: that something was refused, somebody signed in or read, each in a transaction of its own. */
@Component
class ActRecorder {

    private final EntityManager entities;
    private final AuditChain chain;
    private final Clock clock;
    private final RecentReads recentReads = new RecentReads();
    private final JsonMapper json = JsonMapper.builder().build();

    ActRecorder(EntityManager entities, AuditChain chain, Clock clock) {
        this.entities = entities;
        this.chain = chain;
        this.clock = clock;
    }

    /** A service refused what the current viewer wanted to do. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Refusal refusal) {
        var actor = Actor.of(Viewers.current());
        var after = json.writeValueAsString(Map.of("reason", reason(refusal)));
        append(new AuditEntry(
                clock.instant(),
                CurrentAct.name(),
                AuditOutcome.REFUSED,
                actor.account(),
                actor.party(),
                null,
                "",
                null,
                "",
                after));
    }

    /** The key of the sentence and what it names. */
    private static String reason(Refusal refusal) {
        var named = Stream.of(refusal.arguments()).map(each -> kept(refusal, each));
        return Stream.concat(Stream.of(refusal.messageKey()), named).collect(Collectors.joining(" "));
    }

    /** Numbers in sentences that all modules share are bounds; anything else could be content and is not kept. */
    private static String kept(Refusal refusal, Object named) {
        var bound = named instanceof Number && refusal.messageKey().startsWith("refusal.");
        return bound ? named.toString() : "…";
    }

    /** A module tells of an act that changes nothing. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(NotableAct act) {
        var actor = act.person() == null ? Actor.NONE : Actor.of(act.person());
        var subject = act.subject();
        append(new AuditEntry(
                clock.instant(),
                act.act(),
                AuditOutcome.valueOf(act.outcome().name()),
                actor.account(),
                actor.party(),
                act.workspace() == null ? null : act.workspace().value(),
                subject == null ? "" : subject.kind(),
                subject == null ? null : subject.id(),
                "",
                json.writeValueAsString(act.details())));
    }

    /** What a use case loaded of other parties' content; all in one go, and not again within a short while. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordReads(List<ReadRecorder.Read> reads) {
        var now = clock.instant();
        var fresh = reads.stream()
                .filter(read -> recentReads.isNew(reading(read), now))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    fresh.forEach(read -> recentReads.forget(reading(read)));
                }
            }
        });
        append(fresh.stream().map(this::entry).toList());
    }

    private static RecentReads.Reading reading(ReadRecorder.Read read) {
        var record = read.record();
        return new RecentReads.Reading(read.reader().account().value(), record.key(), record.revision());
    }

    private AuditEntry entry(ReadRecorder.Read read) {
        var record = read.record();
        var details = Map.of(
                "owner",
                record.owner().value().toString(),
                "audience",
                record.audience().name());
        return new AuditEntry(
                clock.instant(),
                CurrentAct.name(),
                AuditOutcome.READ,
                read.reader().account().value(),
                read.reader().party().value(),
                record.workspace().value(),
                record.getClass().getSimpleName(),
                record.key(),
                "",
                json.writeValueAsString(details));
    }

    private void append(AuditEntry entry) {
        append(List.of(entry));
    }

    private void append(List<AuditEntry> entries) {
        var end = entities.unwrap(Session.class).doReturningWork(connection -> chain.append(connection, entries));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                chain.committed(end);
            }
        });
    }
}
