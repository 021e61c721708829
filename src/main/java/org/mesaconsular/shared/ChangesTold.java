package org.mesaconsular.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever listens what was committed; work in many transactions is told once, at its end. */
@Component
public class ChangesTold {

    private static final ThreadLocal<@Nullable RecordsChanged> HELD = new ThreadLocal<>();

    private final ApplicationEventPublisher publisher;

    ChangesTold(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Tells now, or at the end of the work under way on this thread. */
    public void tell(RecordsChanged change) {
        var held = HELD.get();
        if (held == null) {
            publisher.publishEvent(change);
        } else {
            HELD.set(held.with(change));
        }
    }

    /** Does the work and returns its result; what it changed is told when it is over, whatever it ended in. */
    public <T> T together(Supplier<T> work) {
        if (HELD.get() != null) {
            return work.get();
        }
        HELD.set(RecordsChanged.NOTHING);
        try {
            return work.get();
        } finally {
            tellHeld();
        }
    }

    private void tellHeld() {
        var held = HELD.get();
        HELD.remove();
        if (held != null && !held.equals(RecordsChanged.NOTHING)) {
            publisher.publishEvent(held);
        }
    }
}
