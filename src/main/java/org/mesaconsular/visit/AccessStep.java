package org.mesaconsular.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the access ledger.
 *
 * @param number counts the steps of the visit from 1
 * @param replyDue the day by which a reply was asked for; null for none
 * @param note conditions, grounds or a remark; may be empty
 */
public record AccessStep(
        int number,
        AccessStatus status,
        LocalDate day,
        @Nullable LocalDate replyDue,
        String note,
        Instant recordedAt) {}
