package org.mesaconsular.shared;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Where the visibility filters take their parameters from, at the moment a statement runs. */
public final class ViewerKeys {

    private static volatile Supplier<Instant> time = Clock.systemUTC()::instant;

    private ViewerKeys() {}

    /** Called once at the start: which clock the filters go by. */
    public static void timeFrom(Supplier<Instant> source) {
        time = source;
    }

    /** Whether the portal itself is at work. */
    public static final class House implements Supplier<Boolean> {
        @Override
        public Boolean get() {
            return Viewers.current() instanceof Viewer.House;
        }
    }

    /** The account that is looking. */
    public static final class Account implements Supplier<UUID> {
        @Override
        public UUID get() {
            return Viewers.current().accountKey();
        }
    }

    /** The party that account speaks for. */
    public static final class Party implements Supplier<UUID> {
        @Override
        public UUID get() {
            return Viewers.current().partyKey();
        }
    }

    /** The instant at which the statement runs, for what ends by itself. */
    public static final class Now implements Supplier<Instant> {
        @Override
        public Instant get() {
            return time.get();
        }
    }
}
