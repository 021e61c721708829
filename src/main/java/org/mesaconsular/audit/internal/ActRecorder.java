package org.mesaconsular.audit.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
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
        var after = json.writeValueAsString(Map.of("reason", refusal.messageKey()));
        append(new AuditEntry(
                clock.instant(),
                CurrentAct.name(),
                AuditEntry.Outcome.REFUSED,
                actor.account(),
                actor.party(),
                null,
                "",
                null,
                "",
                after));
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
                AuditEntry.Outcome.valueOf(act.outcome().name()),
                actor.account(),
                actor.party(),
                act.workspace() == null ? null : act.workspace().value(),
                subject == null ? "" : subject.kind(),
                subject == null ? null : subject.id(),
                "",
                json.writeValueAsString(act.details())));
    }

    private void append(AuditEntry entry) {
        var end =
                entities.unwrap(Session.class).doReturningWork(connection -> chain.append(connection, List.of(entry)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                chain.committed(end);
            }
        });
    }
}
