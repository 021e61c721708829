package org.mesaconsular.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.ui.OfCircle;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteKind;

/** The pages of the main navigation that are open to the reader. */
final class PortalPages {

    private PortalPages() {}

    /** In the order of the navigation. Whoever is in no circle has no use for pages that show one. */
    static List<MenuEntry> open() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> Reader.hasWorkspace() || !showsCircle(entry))
                .toList();
    }

    /** Those whose name holds the words, in the order of the navigation; all when there are none. */
    static List<PaletteItem> find(String words) {
        var wanted = PlainText.of(words);
        return Stream.concat(open().stream().map(entry -> page(entry.title(), path(entry))), Stream.of(account()))
                .filter(page -> PlainText.of(page.title()).contains(wanted))
                .toList();
    }

    /** It stands in the menu of the account, and people look for it here. */
    private static PaletteItem account() {
        return page("frame.security", AccountMenu.SECURITY);
    }

    private static PaletteItem page(String title, String path) {
        return new PaletteItem(PaletteKind.PAGE, Words.say(title), "", path);
    }

    /** Where an entry leads, relative to the portal's root. */
    static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static boolean showsCircle(MenuEntry entry) {
        return entry.menuClass() != null && OfCircle.class.isAssignableFrom(entry.menuClass());
    }
}
