package org.mesaconsular.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import java.util.List;

/**
 * The keys that work on every page. All but F1 need Ctrl or Alt, so that nobody who types or dictates sets one off (WCAG
 * 2.1.4).
 */
final class PortalKeys {

    private static final List<Key> DIGITS = List.of(
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);

    private PortalKeys() {}

    /** Makes them work while the frame is on screen. */
    static void on(Component frame, Runnable find) {
        listen(frame, find, Key.KEY_K, KeyModifier.CONTROL);
        listen(frame, find, Key.KEY_K, KeyModifier.META);
        listen(frame, () -> new ShortcutSheet().open(), Key.F1);
        for (int number = 0; number < DIGITS.size(); number++) {
            var place = number;
            listen(frame, () -> goTo(place), DIGITS.get(number), KeyModifier.ALT, KeyModifier.SHIFT);
        }
    }

    /** To the page at this place of the navigation as it is by now. */
    private static void goTo(int place) {
        PortalPages.open().stream()
                .skip(place)
                .findFirst()
                .ifPresent(page -> UI.getCurrentOrThrow().navigate(PortalPages.path(page)));
    }

    private static void listen(Component frame, Runnable act, Key key, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(frame, act::run, key, modifiers);
    }
}
