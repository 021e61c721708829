package org.mesaconsular.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.ui.Words;

/** The main navigation, made of the views' own menu annotations. */
class Navigation extends Nav {

    /** Entries on a phone besides the last one, "More". */
    static final int ON_A_PHONE = 4;

    private static final String MORE = "more";

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    private Navigation(String className, String nameKey, List<MenuEntry> entries) {
        addClassName(className);
        Words.named(this, getTranslation(nameKey));
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(item(PortalPages.path(entry), getTranslation(entry.title()), entry.icon())));
        add(list);
    }

    /** At the side: everything. */
    static Navigation side() {
        return new Navigation("side-nav", "frame.nav", MenuConfiguration.getMenuEntries());
    }

    /** At the bottom of a phone: the first four, and the way to the rest. */
    static Navigation bottom() {
        var entries = MenuConfiguration.getMenuEntries();
        var first = entries.subList(0, Math.min(ON_A_PHONE, entries.size()));
        var bottom = new Navigation("bottom-nav", "frame.nav.phone", first);
        bottom.getChildren()
                .findFirst()
                .ifPresent(list -> ((UnorderedList) list)
                        .add(bottom.item(MORE, bottom.getTranslation("frame.more"), "icons/more.svg")));
        return bottom;
    }

    /** Shows which entry the page at this path belongs to. */
    void mark(String path) {
        var first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        links.forEach((target, link) -> {
            if (target.equals(first)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private ListItem item(String path, String label, @Nullable String icon) {
        var link = new Anchor(path, new Span(label));
        if (icon != null) {
            link.addComponentAsFirst(new SvgIcon(icon));
        }
        links.put(path, link);
        return new ListItem(link);
    }
}
