package org.mesaconsular.shared.ui;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.RecordsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says after each click that saved something that it is done, unless the act has said so in words of its own: who does not
 * see the page change hears it.
 */
@Component
public class ActsTold {

    private static final ThreadLocal<@Nullable Deed> UNDER_WAY = new ThreadLocal<>();

    /** What was committed by the work of a click is told on its own thread. */
    @EventListener
    void on(RecordsChanged change) {
        var deed = UNDER_WAY.get();
        if (deed != null) {
            deed.saved = true;
        }
    }

    /** The act has said what came of it. */
    static void said() {
        var deed = UNDER_WAY.get();
        if (deed != null) {
            deed.said = true;
        }
    }

    /**
     * Does the work of a click. Refusals pass through, and nothing is said then.
     *
     * @param label what the person clicked at
     */
    static void doing(String label, Runnable work) {
        var deed = new Deed();
        UNDER_WAY.set(deed);
        try {
            work.run();
        } finally {
            UNDER_WAY.remove();
        }
        if (deed.saved && !deed.said) {
            Acts.settled(label);
        }
    }

    private static final class Deed {
        private boolean saved;
        private boolean said;
    }
}
