package org.mesaconsular.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ProgressLine;
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
        var scroll = new Div(table(page.progress()));
        scroll.addClassName("table-scroll");
        var sum = page.progressSum();
        add(scroll, soft(getTranslation("action.progress.sum", sum.reported(), sum.asked())));
    }

    private NativeTable table(List<ProgressLine> lines) {
        var body = new NativeTableBody();
        var byName = Comparator.comparing(ProgressSection::nameOf, Collator.getInstance(Reader.locale()));
        lines.stream()
                .sorted(Comparator.comparing(ProgressLine::lead).reversed().thenComparing(byName))
                .forEach(line -> body.add(row(line)));
        var table = new NativeTable(head(), body);
        table.addClassNames("doc-table", "action-progress");
        return table;
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        for (var key : List.of(
                "action.progress.party", "action.progress.status", "action.progress.note", "action.progress.asOf")) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(ProgressLine line) {
        var party = new Div(new Span(nameOf(line)));
        if (line.lead()) {
            var mark = new Span(getTranslation("action.lead"));
            mark.addClassName("action-lead-mark");
            party.add(mark);
        }
        var note = new Span(line.note().isEmpty() ? "—" : line.note());
        note.addClassName("as-typed");
        var asOf = new Span(line.asOf() == null ? "—" : ReaderTimes.date(line.asOf()));
        asOf.addClassName("action-day");
        return new NativeTableRow(cell(party), cell(ActionWords.badge(line.status())), cell(note), cell(asOf));
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }

    private static String nameOf(ProgressLine line) {
        return line.party().shortName(Reader.locale());
    }

    private static Paragraph soft(String words) {
        var remark = new Paragraph(words);
        remark.addClassName("soft");
        return remark;
    }
}
