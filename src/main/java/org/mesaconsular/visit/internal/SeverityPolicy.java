package org.mesaconsular.visit.internal;

import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.visit.Severity;

/** A critical finding was an alarm; whoever calls it off says why. */
public final class SeverityPolicy {

    private SeverityPolicy() {}

    /** Whether going from one severity to another must be explained. */
    public static boolean needsReason(Severity from, Severity to) {
        return from == Severity.CRITICAL && to != Severity.CRITICAL;
    }

    /** @throws InvalidInput beside "reason" when a critical finding is lowered without one */
    public static void check(Severity from, Severity to, String reason) {
        if (needsReason(from, to) && reason.isEmpty()) {
            throw new InvalidInput("reason", "visit.refusal.loweringNeedsReason");
        }
    }
}
