package org.mesaconsular.audit.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.shared.ui.Facts;

/** One entry: what became of what, who did it for whom and when, and what changed. */
class AuditEntryItem extends ListItem {

    /** @param address the page of the record; null where there is none for the reader */
    AuditEntryItem(AuditEntryWords entry, @Nullable String address) {
        addClassName("audit-entry");
        var what = new Paragraph(address == null ? new Text(entry.what()) : new Anchor(address, entry.what()));
        what.addClassName("audit-what");
        var who = new Div(new Span(entry.who()), new Span(entry.party()), new Span(entry.at()));
        who.addClassName("audit-who");
        add(what, who);
        if (!entry.changed().isEmpty()) {
            add(entry.line().open() ? values(entry) : fields(entry));
        }
    }

    private NativeDetails values(AuditEntryWords entry) {
        var facts = new Facts();
        facts.addClassName("audit-fields");
        for (var field : entry.changed()) {
            var after = entry.after(field);
            facts.add(
                    AuditWords.field(field),
                    entry.entered() ? after : getTranslation("audit.beforeAfter", entry.before(field), after));
        }
        return new NativeDetails(getTranslation(heading(entry)), facts);
    }

    private static String heading(AuditEntryWords entry) {
        if (!entry.entered()) {
            return "audit.details.changed";
        }
        return entry.line().outcome() == AuditOutcome.CREATED ? "audit.details" : "audit.details.act";
    }

    private static Paragraph fields(AuditEntryWords entry) {
        var told = new Paragraph(entry.fieldsAlone());
        told.addClassName("soft");
        return told;
    }
}
