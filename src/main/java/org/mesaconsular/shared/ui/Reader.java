package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.WorkspaceId;

/** What the screens know of the person who reads them: language, time zone and the circle the person is in. */
public final class Reader {

    private static final Facts UNKNOWN = new Facts(ZoneOffset.UTC, null);

    private static final ScopedValue<Reading> BESIDE_A_PAGE = ScopedValue.newInstance();

    private Reader() {}

    /**
     * How somebody reads, for work that goes on beside the page.
     *
     * @param workspace the circle the person is in; null for none
     */
    public record Reading(
            Locale locale, ZoneId zone, @Nullable WorkspaceId workspace) {}

    /** How the person before the screen reads now. */
    public static Reading reading() {
        return new Reading(locale(), zone(), facts().workspace());
    }

    /** Does the work, which needs no page, in the language and the time zone of somebody who read one. */
    public static <T, X extends Throwable> T as(Reading reading, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(BESIDE_A_PAGE, reading).call(work);
    }

    /** The language of the screen. */
    public static Locale locale() {
        return BESIDE_A_PAGE.isBound()
                ? BESIDE_A_PAGE.get().locale()
                : UI.getCurrentOrThrow().getLocale();
    }

    /** The person's time zone; UTC before the sign-in. */
    public static ZoneId zone() {
        return facts().zone();
    }

    /**
     * The circle the person is in.
     *
     * @throws NotFound when the person belongs to none
     */
    public static WorkspaceId workspace() {
        var workspace = facts().workspace();
        if (workspace == null) {
            throw new NotFound();
        }
        return workspace;
    }

    /** Whether the person is in any circle; the portal's administrators may be in none. */
    public static boolean hasWorkspace() {
        return facts().workspace() != null;
    }

    /** Called by the frame: who reads from now on. */
    public static void isInZone(ZoneId zone) {
        remember(new Facts(zone, facts().workspace()));
    }

    /** Called by the frame: the person went to another circle; null for none. */
    public static void entered(@Nullable WorkspaceId workspace) {
        remember(new Facts(facts().zone(), workspace));
    }

    private static Facts facts() {
        if (BESIDE_A_PAGE.isBound()) {
            return new Facts(BESIDE_A_PAGE.get().zone(), BESIDE_A_PAGE.get().workspace());
        }
        var session = VaadinSession.getCurrent();
        return session == null ? UNKNOWN : Objects.requireNonNullElse(session.getAttribute(Facts.class), UNKNOWN);
    }

    private static void remember(Facts facts) {
        VaadinSession.getCurrent().setAttribute(Facts.class, facts);
    }

    private record Facts(ZoneId zone, @Nullable WorkspaceId workspace) {}
}
