package org.mesaconsular.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;

/**
 * What one mission found.
 *
 * @param owner the mission that states it
 * @param severityReason why the severity was changed last; may be empty
 * @param readByLeadAt when the lead said it has read it; null while it has not
 * @param mayRevise whether the viewer may change it
 */
public record Finding(
        FindingId id,
        VisitId visit,
        PartyId owner,
        Audience audience,
        FindingSection section,
        String text,
        Severity severity,
        String severityReason,
        Basis basis,
        Instant recordedAt,
        @Nullable Instant readByLeadAt,
        boolean mayRevise,
        int revision) {}
