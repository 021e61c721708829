package org.mesaconsular.audit.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditOutcome;

/**
 * One line of the record, before it is chained.
 *
 * @param act the use case, for instance {@code Action.answer}
 * @param outcome what came of it
 * @param account who acted; null for the portal itself
 * @param party for which party; null for the portal itself
 * @param workspace where; null outside any workspace
 * @param subject the kind of record, for instance {@code Consent}; empty for a refusal
 * @param subjectId which record; null for a refusal
 * @param before the changed fields before, as JSON; empty when there was nothing
 * @param after the changed fields after, or the reason of a refusal, as JSON
 */
record AuditEntry(
        Instant at,
        String act,
        AuditOutcome outcome,
        @Nullable UUID account,
        @Nullable UUID party,
        @Nullable UUID workspace,
        String subject,
        @Nullable UUID subjectId,
        String before,
        String after) {

    /** Databases keep microseconds; what is hashed must be what is read back. */
    AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it says no more than that the record was saved once again. */
    boolean countsAlone() {
        return outcome == AuditOutcome.CHANGED && after.matches("\\{\"revision\":\\d+}");
    }

    /** Whether another entry says more of the same record. */
    boolean isToldBy(AuditEntry other) {
        return !other.countsAlone() && subject.equals(other.subject) && Objects.equals(subjectId, other.subjectId);
    }
}
