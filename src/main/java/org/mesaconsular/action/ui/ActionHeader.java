package org.mesaconsular.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;

/** What one needs to know of an action at once. */
final class ActionHeader {

    private ActionHeader() {}

    /** Reference, title, state, audience, who leads, when it is due, where it comes from. */
    static PageHeader of(ActionPage page, LinkedRecords links) {
        var row = page.row();
        var header = PageHeader.of(row.title())
                .trail(say("action.nav"), ActionPaths.LIST)
                .symbol(row.symbol())
                .marks(ActionWords.badge(row.state()), new AudienceMark(page.audience()))
                .facts(new Span(say("action.lead.is", row.table().lead().shortName(Reader.locale()))));
        due(row, header);
        if (page.origin() != null) {
            links.at(page.origin())
                    .ifPresent(origin ->
                            header.facts(new Div(new Span(say("action.from") + " "), LinkedRecords.anchor(origin))));
        }
        return header;
    }

    private static void due(ActionRow row, PageHeader header) {
        DueFact.of(row).ifPresent(header::facts);
    }

    private static String say(String key, Object... filling) {
        return UI.getCurrentOrThrow().getTranslation(key, filling);
    }
}
