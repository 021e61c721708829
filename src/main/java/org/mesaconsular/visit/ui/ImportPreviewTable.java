package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mesaconsular.shared.ui.DocTable;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.TableReading;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.FieldChange;
import org.mesaconsular.visit.ImportPreview;
import org.mesaconsular.visit.LineOutcome;
import org.mesaconsular.visit.LineRemark;

/** What a file would do, in figures, line by line and field by field; nothing has been written yet. */
class ImportPreviewTable extends Div {

    private static final int LINES_SHOWN = 300;

    private final Checkbox clear = new Checkbox();

    ImportPreviewTable(ImportPreview preview) {
        addClassName("import-preview");
        add(new Section(
                getTranslation("visit.import.preview"),
                new Paragraph(sum(preview)),
                new TableReading(preview.file().source(), preview.file().unused())));
        remarks("visit.import.skipped", preview.skipped());
        remarks("visit.import.leftOut", preview.file().leftOut());
        var news = preview.lines().stream()
                .filter(ImportPreview.Line::worthShowing)
                .toList();
        if (!news.isEmpty()) {
            add(new Section(getTranslation("visit.import.lines"), lines(news)));
        }
        if (preview.clearings() > 0) {
            clear.setLabel(getTranslation("visit.import.clear", preview.clearings()));
            add(clear);
        }
    }

    /** Whether the reader wants to lose what the file leaves empty. */
    EmptyCells empty() {
        return clear.getValue() ? EmptyCells.CLEAR : EmptyCells.KEEP;
    }

    private void remarks(String title, List<LineRemark> remarks) {
        if (!remarks.isEmpty()) {
            add(new Section(getTranslation(title), new RemarkTable(remarks)));
        }
    }

    private String sum(ImportPreview preview) {
        return getTranslation(
                "visit.import.would",
                preview.count(LineOutcome.CREATED),
                preview.count(LineOutcome.CHANGED),
                preview.count(LineOutcome.UNCHANGED),
                preview.skipped().size());
    }

    private Component lines(List<ImportPreview.Line> lines) {
        var table = new DocTable(
                getTranslation("visit.import.line"),
                getTranslation("visit.facility.name"),
                getTranslation("visit.facility.place"),
                getTranslation("visit.facility.type"),
                getTranslation("visit.import.outcome"),
                getTranslation("visit.import.changes"));
        lines.stream().limit(LINES_SHOWN).forEach(line -> row(table, line));
        var scroll = table.scrolling();
        scroll.addClassName("import-lines");
        if (lines.size() > LINES_SHOWN) {
            scroll.add(new Paragraph(getTranslation("visit.import.moreLines", lines.size() - LINES_SHOWN)));
        }
        return scroll;
    }

    private void row(DocTable table, ImportPreview.Line line) {
        var known = line.changes().stream().map(FieldChange::before).findFirst();
        var data = known.orElse(line.line().data());
        table.row(
                new Span(Integer.toString(line.line().number())),
                new Span(line.line().name()),
                new Span((data.city() + " " + data.region()).strip()),
                new Span(VisitWords.of(data.type())),
                new Span(getTranslation("visit.lineOutcome." + line.outcome().name())),
                new FieldChanges(line.changes()));
    }
}
