package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;
import org.mesaconsular.visit.VisitRow;

/** The joint action that a visit serves, and what came out of the visit; only what the reader may see. */
class VisitLinksList extends Div {

    private final List<RecordLink> links;

    VisitLinksList(VisitRow visit, List<RecordLinks> modules) {
        addClassNames("sheet", "visit-links");
        links = modules.stream().flatMap(module -> linksOf(visit, module)).toList();
        var list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(new Anchor(link.path(), words(link)))));
        add(new H2(getTranslation("visit.links.title")), list);
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return links.isEmpty();
    }

    private static Stream<RecordLink> linksOf(VisitRow visit, RecordLinks module) {
        var action = visit.action();
        var served =
                action == null ? Stream.<RecordLink>empty() : module.link(new OriginRef("action", action)).stream();
        return Stream.concat(
                served, module.relatedTo(new OriginRef("visit", visit.id().value())).stream());
    }

    private static String words(RecordLink link) {
        return link.symbol().isEmpty() ? link.title() : link.symbol() + " · " + link.title();
    }
}
