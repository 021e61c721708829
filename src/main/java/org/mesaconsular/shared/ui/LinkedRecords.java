package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;

/** Asks all modules for the records at the other end of a link; whoever may not see them gets none. */
@SpringComponent
public class LinkedRecords {

    private final List<RecordLinks> modules;

    public LinkedRecords(List<RecordLinks> modules) {
        this.modules = modules;
    }

    /** The record that a reference points to; empty when it is not there for this viewer. */
    public Optional<RecordLink> at(OriginRef ref) {
        return modules.stream().flatMap(module -> module.link(ref).stream()).findFirst();
    }

    /** The records that came out of this one. */
    public List<RecordLink> from(OriginRef ref) {
        return modules.stream()
                .flatMap(module -> module.relatedTo(ref).stream())
                .toList();
    }

    /** The record's title as a link. */
    public static Anchor anchor(RecordLink link) {
        return new Anchor(link.path(), link.title());
    }

    /** A sheet at the side of a page with one link in each line. */
    public static Section sheet(String title, List<RecordLink> links) {
        var list = new UnorderedList();
        list.addClassName("linked-records");
        links.forEach(link -> list.add(item(link)));
        var sheet = new Section(title, list);
        sheet.addClassName("sheet");
        return sheet;
    }

    private static ListItem item(RecordLink link) {
        var item = new ListItem(anchor(link));
        if (!link.symbol().isEmpty()) {
            var symbol = new Span(link.symbol());
            symbol.addClassName("soft");
            item.add(symbol);
        }
        return item;
    }
}
