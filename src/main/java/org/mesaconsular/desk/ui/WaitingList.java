package org.mesaconsular.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mesaconsular.directory.ui.DirectoryNavigation;
import org.mesaconsular.shared.First;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.desk.WaitingItem;

/** What waits for the portal's administrator, each row leading to where it is done. */
class WaitingList extends UnorderedList {

    WaitingList(List<First<WaitingItem>> groups) {
        addClassName("row-list");
        groups.forEach(group -> group.items().forEach(item -> add(row(item))));
        var more = groups.stream().mapToLong(First::more).sum();
        if (more > 0) {
            add(new ListItem(new Anchor(DirectoryNavigation.ADMINISTRATION, Words.say("desk.more", more))));
        }
    }

    private static ListItem row(WaitingItem item) {
        var words = new Div(new Anchor(item.path(), item.name()), new Span(item.what()));
        words.addClassName("coming-words");
        return new ListItem(words);
    }
}
