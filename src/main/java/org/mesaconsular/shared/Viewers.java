package org.mesaconsular.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking. Taken from the sign-in unless code entered a viewer explicitly with {@link #as}.
 *
 * <p>Enter a viewer outside a transaction: rows that were loaded for one viewer stay in the persistence context.
 */
public final class Viewers {

    private static final Viewer NOBODY = new Viewer.Nobody();
    private static final ThreadLocal<@Nullable Viewer> ENTERED = new ThreadLocal<>();
    private static volatile Supplier<Viewer> signedIn = () -> NOBODY;

    private Viewers() {}

    /** The viewer of this thread; {@link Viewer.Nobody} when there is none. */
    public static Viewer current() {
        var entered = ENTERED.get();
        return entered == null ? signedIn.get() : entered;
    }

    /**
     * The person who is signed in.
     *
     * @throws NotSignedIn when nobody is, or when the portal itself is at work
     */
    public static Viewer.Person person() {
        if (current() instanceof Viewer.Person person) {
            return person;
        }
        throw new NotSignedIn();
    }

    /** Runs the work as this viewer and returns its result; the viewer before is restored whatever happens. */
    public static <T extends @Nullable Object> T as(Viewer viewer, Supplier<T> work) {
        var before = ENTERED.get();
        ENTERED.set(viewer);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Runs the work as this viewer; the viewer before is restored whatever happens. */
    public static void run(Viewer viewer, Runnable work) {
        Viewers.<@Nullable Object>as(viewer, () -> {
            work.run();
            return null;
        });
    }

    /** Called once by the security module: where the signed-in person comes from. */
    public static void signedInFrom(Supplier<Viewer> source) {
        signedIn = source;
    }

    private static void restore(@Nullable Viewer before) {
        if (before == null) {
            ENTERED.remove();
        } else {
            ENTERED.set(before);
        }
    }
}
