package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.shared.ui.Reader;

/** Actions, row by row: the small table, what it is called, who leads, when it is due and how far it has come. */
class ActionRowList extends UnorderedList {

    ActionRowList(List<ActionRow> rows) {
        addClassNames("row-list", "action-rows");
        rows.forEach(row -> add(item(row)));
    }

    private ListItem item(ActionRow row) {
        var title = new Anchor(ActionPaths.of(row.id()), row.title());
        title.addClassName("action-row-title");
        var words = new Div(title, facts(row));
        words.addClassName("action-row-words");
        return new ListItem(ConsentTable.small(row), words, ActionWords.badge(row.state()));
    }

    private Div facts(ActionRow row) {
        var facts = new Div(
                new Span(row.symbol()),
                new Span(getTranslation("action.lead.is", row.table().lead().shortName(Reader.locale()))));
        facts.addClassName("action-row-facts");
        if (row.state().consults()) {
            facts.add(new Span(ActionWords.sum(row).inWords()));
        }
        DueFact.of(row).ifPresent(facts::add);
        return facts;
    }
}
