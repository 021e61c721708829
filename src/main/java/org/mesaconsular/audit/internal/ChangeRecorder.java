package org.mesaconsular.audit.internal;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.shared.Bookkeeping;
import org.mesaconsular.shared.ChangesTold;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Component;

/**
 * Sees every row that is written, in the flush that writes it, so that no use case can forget its audit. The entries are
 * chained just before the transaction commits; after the commit, open pages are told what changed.
 */
@Component
class ChangeRecorder
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PreCollectionUpdateEventListener {

    private final transient AuditChain chain;
    private final Clock clock;
    private final transient ChangesTold told;
    private final Map<SharedSessionContractImplementor, Unchained> unchained = new ConcurrentHashMap<>();

    ChangeRecorder(EntityManagerFactory factory, AuditChain chain, Clock clock, ChangesTold told) {
        this.chain = chain;
        this.clock = clock;
        this.told = told;
        var listeners = factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
        listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var after = FieldsAsJson.all(event.getPersister(), event.getState());
        record(event.getSession(), event.getEntity(), AuditOutcome.CREATED, "", after);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var persister = event.getPersister();
        var old = event.getOldState();
        var fresh = event.getState();
        record(
                event.getSession(),
                event.getEntity(),
                AuditOutcome.CHANGED,
                FieldsAsJson.changed(persister, old, fresh, old),
                FieldsAsJson.changed(persister, old, fresh, fresh));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var before = FieldsAsJson.all(event.getPersister(), event.getDeletedState());
        record(event.getSession(), event.getEntity(), AuditOutcome.REMOVED, before, "");
    }

    /** Values that belong to a record without being records, for instance the parties that its audience names. */
    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        var values = event.getCollection();
        var owner = event.getAffectedOwnerOrNull();
        if (owner != null && !FieldsAsJson.holdsRecords(values) && !isDerived(event, owner)) {
            record(
                    event.getSession(),
                    owner,
                    AuditOutcome.CHANGED,
                    FieldsAsJson.values(values, values.getStoredSnapshot()),
                    FieldsAsJson.values(values, values.getValue()));
        }
    }

    private static boolean isDerived(PreCollectionUpdateEvent event, Object owner) {
        var persister = event.getSession().getEntityPersister(event.getAffectedOwnerEntityName(), owner);
        return FieldsAsJson.isDerived(persister, event.getCollection());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void record(
            SharedSessionContractImplementor session,
            Object entity,
            AuditOutcome outcome,
            String before,
            String after) {
        if (!(entity instanceof PersistentRecord subject)) {
            throw new IllegalStateException("every entity is a PersistentRecord: " + entity.getClass());
        }
        if (subject.getClass().isAnnotationPresent(Bookkeeping.class)) {
            return;
        }
        var actor = Actor.of(Viewers.current());
        var entry = new AuditEntry(
                clock.instant(),
                CurrentAct.name(),
                outcome,
                actor.account(),
                actor.party(),
                workspaceOf(subject),
                subject.getClass().getSimpleName(),
                subject.key(),
                before,
                after);
        var work = unchained.computeIfAbsent(session, this::open);
        work.entries().add(entry);
        work.concerned().accumulateAndGet(subject.whenChanged(), RecordsChanged::with);
    }

    private Unchained open(SharedSessionContractImplementor session) {
        var callbacks = ((EventSource) session).getActionQueue();
        callbacks.registerCallback((BeforeCompletionCallback) this::chain);
        callbacks.registerCallback((AfterCompletionCallback) (success, done) -> announce(success, done));
        return new Unchained(new ArrayList<>(), new AtomicReference<>(RecordsChanged.NOTHING), new AtomicReference<>());
    }

    private void chain(SharedSessionContractImplementor session) {
        var work = unchained.get(session);
        if (work != null) {
            ((Session) session).doWork(connection -> append(connection, work));
        }
    }

    private void append(Connection connection, Unchained work) throws SQLException {
        work.end().set(chain.append(connection, work.telling()));
    }

    private void announce(boolean success, SharedSessionContractImplementor session) {
        var work = unchained.remove(session);
        if (success && work != null) {
            Optional.ofNullable(work.end().get()).ifPresent(chain::committed);
            told.tell(work.concerned().get());
        }
    }

    private static @Nullable UUID workspaceOf(PersistentRecord subject) {
        return subject instanceof ContentRecord content ? content.workspace().value() : null;
    }

    private record Unchained(
            List<AuditEntry> entries,
            AtomicReference<RecordsChanged> concerned,
            AtomicReference<@Nullable ChainEnd> end) {

        /** Without the count of saves where another entry says what was saved: names and other values have rows of their own. */
        List<AuditEntry> telling() {
            return entries.stream()
                    .filter(entry -> !entry.countsAlone() || entries.stream().noneMatch(entry::isToldBy))
                    .toList();
        }
    }
}
