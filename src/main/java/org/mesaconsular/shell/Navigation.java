package org.mesaconsular.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.ui.Words;

/** The main navigation, made of the views' own menu annotations. */
class Navigation extends Nav {

    /** Entries on a phone besides the last one, "More". */
    static final int ON_A_PHONE = 4;

    private static final String MORE = "more";

    private final Map<String, ListItem> items = new LinkedHashMap<>();
    private final int most;

    /** Leads to the rest, where there is no room for all. */
    private final ListItem more;

    private Navigation(String className, String nameKey, int most) {
        this.most = most;
        addClassName(className);
        Words.named(this, getTranslation(nameKey));
        var list = new UnorderedList();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            list.add(item(PortalPages.path(entry), getTranslation(entry.title()), entry.icon()));
        }
        more = item(MORE, getTranslation("frame.more"), "icons/more.svg");
        list.add(more);
        add(list);
    }

    /** At the side: everything. */
    static Navigation side() {
        return new Navigation("side-nav", "frame.nav", Integer.MAX_VALUE);
    }

    /** At the bottom of a phone: the first four, and the way to the rest. */
    static Navigation bottom() {
        return new Navigation("bottom-nav", "frame.nav.phone", ON_A_PHONE);
    }

    /** Offers what is open to the reader by now, and shows which entry the page at this path belongs to. */
    void refresh(String path) {
        var open = PortalPages.open().stream().map(PortalPages::path).toList();
        var shown = open.subList(0, Math.min(most, open.size()));
        items.forEach((target, item) -> item.setVisible(shown.contains(target)));
        more.setVisible(open.size() > most);
        mark(path.contains("/") ? path.substring(0, path.indexOf('/')) : path);
    }

    private void mark(String first) {
        items.forEach((target, item) -> {
            var link = item.getElement().getChild(0);
            if (target.equals(first)) {
                link.setAttribute("aria-current", "page");
            } else {
                link.removeAttribute("aria-current");
            }
        });
    }

    private ListItem item(String path, String label, @Nullable String icon) {
        var link = new Anchor(path, new Span(label));
        if (icon != null) {
            link.addComponentAsFirst(new SvgIcon(icon));
        }
        var item = new ListItem(link);
        items.put(path, item);
        return item;
    }
}
