package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;

/** Asks all modules for the records at the other end of a link; whoever may not see them gets none. */
final class LinkedRecords {

    private final List<RecordLinks> modules;

    LinkedRecords(List<RecordLinks> modules) {
        this.modules = modules;
    }

    Optional<RecordLink> at(OriginRef ref) {
        return modules.stream().flatMap(module -> module.link(ref).stream()).findFirst();
    }

    List<RecordLink> from(OriginRef ref) {
        return modules.stream()
                .flatMap(module -> module.relatedTo(ref).stream())
                .toList();
    }

    static Anchor anchor(RecordLink link) {
        return new Anchor(link.path(), link.title());
    }

    static UnorderedList list(List<RecordLink> links) {
        var list = new UnorderedList();
        list.addClassName("action-links");
        links.forEach(link -> {
            var item = new ListItem(anchor(link));
            if (!link.symbol().isEmpty()) {
                var symbol = new Span(link.symbol());
                symbol.addClassName("soft");
                item.add(symbol);
            }
            list.add(item);
        });
        return list;
    }
}
