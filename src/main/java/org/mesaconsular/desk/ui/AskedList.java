package org.mesaconsular.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.desk.AskedGroup;
import org.mesaconsular.shared.ui.desk.AskedItem;
import org.mesaconsular.shared.ui.desk.DeskAct;

/** What is asked, row by row; each row ends with the buttons that settle it. */
class AskedList extends UnorderedList {

    AskedList(List<AskedGroup> groups) {
        addClassName("asked-list");
        groups.forEach(group -> {
            group.asked().items().forEach(item -> add(row(item, getComponentCount() == 0)));
            if (group.asked().more() > 0) {
                add(rest(group));
            }
        });
    }

    /** The desk holds what can be settled in one sitting; the rest is a list of its own. */
    private static ListItem rest(AskedGroup group) {
        var row = new ListItem(
                new Anchor(group.path(), Words.say("desk.more", group.asked().more())));
        row.addClassNames("asked-row", "asked-rest");
        return row;
    }

    private static ListItem row(AskedItem item, boolean first) {
        var title = new Anchor(item.path(), item.title());
        title.addClassName("asked-title");
        var words = new Div(title, new Span(item.summary()));
        words.addClassName("asked-words");
        var row = new ListItem(item.picture(), words, acts(item, first));
        row.addClassName("asked-row");
        return row;
    }

    /**
     * Only the most urgent row has the page's one prominent button. A screen reader hears which record a button settles, for many rows have the same buttons.
     */
    private static Div acts(AskedItem item, boolean first) {
        var acts = new Div();
        acts.addClassName("asked-acts");
        for (DeskAct act : item.acts()) {
            Button button = first && acts.getComponentCount() == 0
                    ? Acts.primary(act.label(), act.work())
                    : Acts.plain(act.label(), act.work());
            button.setAriaLabel(act.label() + " – " + item.title());
            acts.add(button);
        }
        return acts;
    }
}
