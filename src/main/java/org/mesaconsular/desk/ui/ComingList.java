package org.mesaconsular.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.desk.ComingItem;

/** What comes, by day. */
class ComingList extends UnorderedList {

    ComingList(List<ComingItem> items) {
        addClassName("coming-list");
        items.forEach(item -> add(row(item)));
    }

    private static ListItem row(ComingItem item) {
        var day = new Span(ReaderTimes.date(item.at()));
        day.addClassName("coming-day");
        var words = new Div(new Anchor(item.path(), item.title()), new Span(item.detail()));
        words.addClassName("coming-words");
        var row = new ListItem(day, words);
        row.addClassName("coming-row");
        return row;
    }
}
