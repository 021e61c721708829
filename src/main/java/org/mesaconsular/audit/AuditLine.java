package org.mesaconsular.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.PartyId;

/**
 * An entry of the record, as far as its reader may see it.
 *
 * @param act the use case, for instance {@code Action.answer}
 * @param person who acted; null for the portal itself and for whom the reader may not know
 * @param party for which party; null for the portal itself
 * @param kind the simple name of the entity; empty when the act concerns no record
 * @param record the key of the record it is about; null when it concerns none
 * @param before the changed fields before; values are null where there was nothing, and where they are not open
 * @param after the same after
 * @param open whether the values are shown: the record is the reader's party's own or a circle's whose table reads it, or the
 *     reader administers the portal
 */
public record AuditLine(
        long number,
        Instant at,
        String act,
        AuditOutcome outcome,
        @Nullable String person,
        @Nullable PartyId party,
        String kind,
        @Nullable UUID record,
        Map<String, @Nullable String> before,
        Map<String, @Nullable String> after,
        boolean open) {}
