package org.mesaconsular.audit.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which readings were recorded a short while ago, so that a page left open does not fill the audit. Forgets the oldest. */
final class RecentReads {

    static final Duration SHORT_WHILE = Duration.ofMinutes(15);
    private static final int ROOM = 50_000;

    private final Map<Reading, Instant> recorded = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Reading, Instant> eldest) {
            return size() > ROOM;
        }
    };

    /** Somebody read a revision of a record. */
    record Reading(UUID account, UUID subject, int revision) {}

    /** Whether this reading is to be recorded now; it counts as recorded from then on. */
    synchronized boolean isNew(Reading reading, Instant now) {
        var before = recorded.get(reading);
        if (before != null && now.isBefore(before.plus(SHORT_WHILE))) {
            return false;
        }
        recorded.remove(reading);
        recorded.put(reading, now);
        return true;
    }

    /** The reading could not be recorded after all. */
    synchronized void forget(Reading reading) {
        recorded.remove(reading);
    }
}
