package org.mesaconsular.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
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
        var pages = MenuConfiguration.getMenuEntries().stream()
                .map(PortalPages::path)
                .toList();
        for (int number = 0; number < Math.min(DIGITS.size(), pages.size()); number++) {
            var path = pages.get(number);
            listen(
                    frame,
                    () -> UI.getCurrentOrThrow().navigate(path),
                    DIGITS.get(number),
                    KeyModifier.ALT,
                    KeyModifier.SHIFT);
        }
    }

    private static void listen(Component frame, Runnable act, Key key, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(frame, act::run, key, modifiers);
    }
}
