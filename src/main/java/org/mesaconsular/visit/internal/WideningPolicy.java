package org.mesaconsular.visit.internal;

import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;

/** A statement is released to more parties step by step, never beyond the visit it belongs to and never back. */
public final class WideningPolicy {

    private WideningPolicy() {}

    /**
     * Checks a wider audience.
     *
     * @param ceiling the audience of the visit; {@link Audience#WORKSPACE} where there is none
     * @throws InvalidInput beside "audience" when it is not wider than now, or wider than the ceiling
     */
    public static void check(Audience now, Audience wanted, Audience ceiling) {
        if (!wanted.widerThan(now)) {
            throw new InvalidInput("audience", "visit.refusal.notWider");
        }
        if (wanted.widerThan(ceiling)) {
            throw new InvalidInput("audience", "visit.refusal.widerThanVisit");
        }
    }
}
