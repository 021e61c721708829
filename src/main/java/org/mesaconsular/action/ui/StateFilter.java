package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.shared.ui.Words;

/** The states as links: what a list is narrowed to stands in the address. */
class StateFilter extends Nav {

    StateFilter(@Nullable ActionState chosen) {
        addClassName("action-filter");
        Words.named(this, getTranslation("action.list.filter"));
        var list = new UnorderedList();
        list.add(item(getTranslation("action.list.all"), ActionPaths.LIST, chosen == null));
        for (var state : ActionState.values()) {
            list.add(item(Words.of("action.state", state), ActionPaths.inState(state), state == chosen));
        }
        add(list);
    }

    private static ListItem item(String label, String path, boolean current) {
        var link = new Anchor(path, label);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
