package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ProgressLine;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.shared.ui.DocTable;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** The latest word of every party, and how many have reported. */
class ProgressSection extends Section {

    ProgressSection(ActionPage page) {
        super(Words.say("action.progress"));
        if (page.row().state().consults()) {
            add(soft(getTranslation("action.progress.later")));
            return;
        }
        var sum = page.progressSum();
        add(
                table(page.progress()).scrolling(),
                soft(getTranslation("action.progress.sum", sum.reported(), sum.asked())));
    }

    private DocTable table(List<ProgressLine> lines) {
        var table = new DocTable(
                getTranslation("action.progress.party"),
                getTranslation("action.progress.status"),
                getTranslation("action.progress.note"),
                getTranslation("action.progress.asOf"));
        table.addClassName("action-progress");
        lines.stream()
                .sorted(Comparator.comparing(ProgressLine::lead)
                        .reversed()
                        .thenComparing(ProgressLine::party, PartyOrder.of(Reader.locale())))
                .forEach(line -> table.row(party(line), ActionWords.badge(line.status()), note(line), asOf(line)));
        return table;
    }

    private Div party(ProgressLine line) {
        var party = new Div(new Span(line.party().shortName(Reader.locale())));
        if (line.lead()) {
            var mark = new Span(getTranslation("action.lead"));
            mark.addClassName("action-lead-mark");
            party.add(mark);
        }
        return party;
    }

    private static Span note(ProgressLine line) {
        var note = new Span(line.note().isEmpty() ? "—" : line.note());
        note.addClassName("as-typed");
        return note;
    }

    private static Span asOf(ProgressLine line) {
        var asOf = new Span(line.asOf() == null ? "—" : ReaderTimes.date(line.asOf()));
        asOf.addClassName("action-day");
        return asOf;
    }

    private static Paragraph soft(String words) {
        var remark = new Paragraph(words);
        remark.addClassName("soft");
        return remark;
    }
}
