package org.mesaconsular.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.Text;

/**
 * What a reader of the record looks for; null leaves open.
 *
 * @param person who acted
 * @param kind the simple name of an entity
 * @param outcome what came of it
 * @param from the first moment
 * @param until the first moment after
 * @param before only entries with a lower number: where the page before ended
 */
public record AuditFilter(
        @Nullable AccountId person,
        @Nullable String kind,
        @Nullable AuditOutcome outcome,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {

    public AuditFilter {
        kind = kind == null ? null : Text.lookedFor(kind);
    }

    /** Everything, the newest first. */
    public static AuditFilter none() {
        return new AuditFilter(null, null, null, null, null, null);
    }
}
