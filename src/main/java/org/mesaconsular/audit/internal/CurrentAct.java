package org.mesaconsular.audit.internal;

import org.jspecify.annotations.Nullable;

/** The use case that the current thread carries out, for the audit; the outermost service method names it. */
final class CurrentAct {

    private static final ThreadLocal<@Nullable String> ACT = new ThreadLocal<>();

    private CurrentAct() {}

    /** The name of the act, for instance {@code Action.answer}; "unnamed" outside a service. */
    static String name() {
        var act = ACT.get();
        return act == null ? "unnamed" : act;
    }

    /** Whether a use case is under way on this thread. */
    static boolean underWay() {
        return ACT.get() != null;
    }

    /** The act begins; it ends with {@link #end()} whatever happens. */
    static void begin(String act) {
        ACT.set(act);
    }

    /** The act is over. */
    static void end() {
        ACT.remove();
    }
}
