package org.mesaconsular.visit.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;

/** Which step of the access ledger may follow which, and what a step must say. */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** The steps that may follow a status. A refusal is not the end: one may ask again. */
    public static Set<AccessStatus> next(AccessStatus status) {
        return switch (status) {
            case NOT_REQUESTED ->
                EnumSet.of(AccessStatus.REQUESTED, AccessStatus.AUTHORISED, AccessStatus.AUTHORISED_COND);
            case REQUESTED ->
                EnumSet.of(
                        AccessStatus.AUTHORISED,
                        AccessStatus.AUTHORISED_COND,
                        AccessStatus.DENIED,
                        AccessStatus.NO_REPLY,
                        AccessStatus.REQUESTED);
            case AUTHORISED, AUTHORISED_COND ->
                EnumSet.of(
                        AccessStatus.AUTHORISED,
                        AccessStatus.AUTHORISED_COND,
                        AccessStatus.REVOKED,
                        AccessStatus.TURNED_AWAY);
            case DENIED, NO_REPLY, REVOKED, TURNED_AWAY ->
                EnumSet.of(
                        AccessStatus.REQUESTED,
                        AccessStatus.AUTHORISED,
                        AccessStatus.AUTHORISED_COND,
                        AccessStatus.DENIED);
        };
    }

    /**
     * Checks a step.
     *
     * @param latest the day of the step before; null for the first one
     * @param today the day it is where the workspace is at home
     * @throws InvalidInput beside the field that contradicts the ledger
     */
    public static void check(AccessStatus now, @Nullable LocalDate latest, LocalDate today, AccessForm step) {
        if (!next(now).contains(step.status())) {
            throw new InvalidInput("status", "visit.refusal.accessOrder");
        }
        if (step.day().isAfter(today)) {
            throw new InvalidInput("day", "visit.refusal.dayToCome");
        }
        if (latest != null && step.day().isBefore(latest)) {
            throw new InvalidInput("day", "visit.refusal.dayBeforeLatest");
        }
        checkWords(step);
    }

    private static void checkWords(AccessForm step) {
        if (step.status().needsGrounds() && step.note().isEmpty()) {
            throw new InvalidInput(
                    "note",
                    step.status() == AccessStatus.AUTHORISED_COND
                            ? "visit.refusal.conditionsMissing"
                            : "visit.refusal.groundsMissing");
        }
        var due = step.replyDue();
        if (due != null && due.isBefore(step.day())) {
            throw new InvalidInput("replyDue", "visit.refusal.replyBeforeRequest");
        }
    }
}
