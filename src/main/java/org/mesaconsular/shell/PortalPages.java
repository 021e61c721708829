package org.mesaconsular.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteKind;

/** The pages of the main navigation that are open to the reader. */
final class PortalPages {

    private PortalPages() {}

    /** Those whose name holds the words, in the order of the navigation; all when there are none. */
    static List<PaletteItem> find(String words) {
        var wanted = PlainText.of(words);
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new PaletteItem(PaletteKind.PAGE, Words.say(entry.title()), "", path(entry)))
                .filter(page -> PlainText.of(page.title()).contains(wanted))
                .toList();
    }

    /** Where an entry leads, relative to the portal's root. */
    static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
