package org.mesaconsular.audit.internal;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostLoadEvent;
import org.hibernate.event.spi.PostLoadEventListener;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Component;

/**
 * Notices content of another party that was released to few and is loaded for a person. What a use case loaded is recorded
 * when its transaction is over, so that no thread waits for a second connection while it holds one, and before the use case
 * answers: nobody reads what could not be recorded.
 */
@Component
class ReadRecorder implements PostLoadEventListener {

    private static final ThreadLocal<@Nullable List<Read>> NOTICED = new ThreadLocal<>();

    private final transient ActRecorder acts;
    private final Set<String> parts;

    ReadRecorder(EntityManagerFactory factory, ActRecorder acts) {
        this.acts = acts;
        var sessions = factory.unwrap(SessionFactoryImplementor.class);
        this.parts = partsOfOthers(sessions);
        sessions.getEventListenerRegistry().appendListeners(EventType.POST_LOAD, this);
    }

    /** A record that was loaded for a person of another party. */
    record Read(Viewer.Person reader, ContentRecord record, boolean part) {

        private boolean sameReleaseAs(Read other) {
            return record.owner().equals(other.record.owner())
                    && record.workspace().equals(other.record.workspace())
                    && record.audience() == other.record.audience();
        }
    }

    @Override
    public void onPostLoad(PostLoadEvent event) {
        if (CurrentAct.underWay()
                && event.getEntity() instanceof ContentRecord record
                && Viewers.current() instanceof Viewer.Person person
                && grantedTo(person.party(), record)) {
            noticed()
                    .add(new Read(
                            person, record, parts.contains(event.getPersister().getEntityName())));
        }
    }

    private static boolean grantedTo(PartyId reader, ContentRecord record) {
        return !record.audience().widerThan(Audience.NAMED) && !record.owner().equals(reader);
    }

    /** The use case is over and answers: what it loaded was read. */
    void recordNoticed() {
        var reads = NOTICED.get();
        NOTICED.remove();
        if (reads != null) {
            var worthIt =
                    reads.stream().filter(read -> standsAlone(read, reads)).toList();
            acts.recordReads(worthIt);
        }
    }

    /** The use case failed: nobody was shown anything. */
    void forget() {
        NOTICED.remove();
    }

    /** The cells of a tally are not worth a line each when the tally has one. */
    private static boolean standsAlone(Read read, List<Read> all) {
        return !read.part() || all.stream().noneMatch(other -> !other.part() && other.sameReleaseAs(read));
    }

    private static List<Read> noticed() {
        var reads = NOTICED.get();
        if (reads == null) {
            reads = new ArrayList<>();
            NOTICED.set(reads);
        }
        return reads;
    }

    /** Entities that are kept in a collection of another one. */
    private static Set<String> partsOfOthers(SessionFactoryImplementor sessions) {
        var parts = new HashSet<String>();
        sessions.getMappingMetamodel().forEachCollectionDescriptor(collection -> {
            if (collection.isOneToMany() || collection.isManyToMany()) {
                parts.add(collection.getElementPersister().getEntityName());
            }
        });
        return Set.copyOf(parts);
    }
}
