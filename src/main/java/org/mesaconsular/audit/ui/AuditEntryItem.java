package org.mesaconsular.audit.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditLine;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.shared.ui.Facts;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;

/** One entry: what became of what, who did it for whom and when, and what changed. */
class AuditEntryItem extends ListItem {

    private static final Set<String> SILENT = Set.of("revision", "workspace");

    private final transient AuditNames names;

    /** @param address the page of the record; null where there is none for the reader */
    AuditEntryItem(AuditLine line, AuditNames names, @Nullable String address) {
        this.names = names;
        addClassName("audit-entry");
        var what = new Paragraph(address == null ? new Text(what(line)) : new Anchor(address, what(line)));
        what.addClassName("audit-what");
        var who = new Div(new Span(who(line)), new Span(party(line)), new Span(ReaderTimes.dateTime(line.at())));
        who.addClassName("audit-who");
        add(what, who);
        var changed = changed(line);
        if (!changed.isEmpty()) {
            add(line.open() ? values(line, changed) : fields(changed));
        }
    }

    private String what(AuditLine line) {
        var outcome = Words.of("audit.outcome", line.outcome());
        // what a module tells of is an act, also where it is about a record; a change is one of the record
        var act = line.kind().isEmpty() || line.outcome() == AuditOutcome.DONE;
        var what = act ? AuditWords.act(line.act(), line.kind()) : AuditWords.kind(line.kind());
        return getTranslation("audit.line", what, outcome);
    }

    private String who(AuditLine line) {
        if (line.person() != null) {
            return line.person();
        }
        return getTranslation(line.party() == null ? "audit.by.portal" : "audit.by.somebody");
    }

    private String party(AuditLine line) {
        return line.party() == null
                ? ""
                : names.name(line.party().value(), getLocale()).orElse("");
    }

    private NativeDetails values(AuditLine line, Set<String> changed) {
        var facts = new Facts();
        facts.addClassName("audit-fields");
        for (var field : changed) {
            var before = AuditWords.value(field, line.before().get(field), names);
            var after = AuditWords.value(field, line.after().get(field), names);
            facts.add(
                    AuditWords.field(field),
                    line.before().isEmpty() ? after : getTranslation("audit.beforeAfter", before, after));
        }
        var heading = line.before().isEmpty() ? "audit.details" : "audit.details.changed";
        return new NativeDetails(getTranslation(heading), facts);
    }

    private Paragraph fields(Set<String> changed) {
        var labels = changed.stream().map(AuditWords::field).toList();
        var told = new Paragraph(getTranslation("audit.closed", String.join(", ", labels)));
        told.addClassName("soft");
        return told;
    }

    /** Without what says nothing to people: the count of saves, the circle one is in, and what was empty and still is. */
    private static Set<String> changed(AuditLine line) {
        var fields = new LinkedHashSet<>(line.before().keySet());
        fields.addAll(line.after().keySet());
        fields.removeAll(SILENT);
        if (line.open()) {
            fields.removeIf(field -> AuditWords.isEmpty(line.before().get(field))
                    && AuditWords.isEmpty(line.after().get(field)));
        }
        return fields;
    }
}
