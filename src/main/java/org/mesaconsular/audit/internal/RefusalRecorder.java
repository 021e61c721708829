package org.mesaconsular.audit.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps that something was refused, to whom and why, in a transaction of its own. */
@Component
class RefusalRecorder {

    private final EntityManager entities;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    RefusalRecorder(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Refusal refusal) {
        var actor = Actor.of(Viewers.current());
        var after = json.writeValueAsString(Map.of("reason", refusal.messageKey()));
        var entry = new AuditEntry(
                clock.instant(),
                CurrentAct.name(),
                AuditEntry.Outcome.REFUSED,
                actor.account(),
                actor.party(),
                null,
                "",
                null,
                "",
                after);
        entities.unwrap(Session.class).doWork(connection -> AuditChain.append(connection, List.of(entry)));
    }
}
