package org.mesaconsular.action.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.LinkedRecords;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;

/** What one needs to know of an action at once. */
final class ActionHeader {

    private ActionHeader() {}

    /** Reference, title, state, audience, who leads, when it is due, where it comes from. */
    static PageHeader of(ActionPage page, LinkedRecords links) {
        var row = page.row();
        var facts = new Div(new Sentence("action.lead.is", row.table().lead().shortName(Reader.locale())));
        facts.addClassName("action-facts");
        DueFact.of(row).ifPresent(facts::add);
        if (page.origin() != null) {
            links.at(page.origin()).ifPresent(origin -> facts.add(from(origin)));
        }
        return PageHeader.of(row.title())
                .trail(Words.say("action.nav"), ActionPaths.LIST)
                .symbol(row.symbol())
                .marks(ActionWords.badge(row.state()), new AudienceMark(page.audience()))
                .facts(facts);
    }

    private static Span from(RecordLink origin) {
        return new Span(new Text(Words.say("action.from") + " "), LinkedRecords.anchor(origin));
    }
}
