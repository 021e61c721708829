package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mesaconsular.shared.ui.DocTable;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.visit.ImportPreview;
import org.mesaconsular.visit.LineOutcome;

/** What a file would do, in figures and line by line; nothing has been written yet. */
class ImportPreviewTable extends Div {

    private static final int LINES_SHOWN = 300;

    ImportPreviewTable(ImportPreview preview) {
        addClassName("import-preview");
        add(new Section(getTranslation("visit.import.preview"), new Paragraph(sum(preview))));
        if (!preview.skipped().isEmpty()) {
            add(new Section(getTranslation("visit.import.skipped"), new SkippedTable(preview.skipped())));
        }
        var news = preview.lines().stream()
                .filter(line -> line.outcome() != LineOutcome.UNCHANGED)
                .toList();
        if (!news.isEmpty()) {
            add(new Section(getTranslation("visit.import.lines"), lines(news)));
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
                getTranslation("visit.import.outcome"));
        lines.stream().limit(LINES_SHOWN).forEach(line -> row(table, line));
        var scroll = table.scrolling();
        scroll.addClassName("import-lines");
        if (lines.size() > LINES_SHOWN) {
            scroll.add(new Paragraph(getTranslation("visit.import.moreLines", lines.size() - LINES_SHOWN)));
        }
        return scroll;
    }

    private void row(DocTable table, ImportPreview.Line line) {
        var data = line.line().data();
        table.row(
                Integer.toString(line.line().number()),
                line.line().name(),
                (data.city() + " " + data.region()).strip(),
                VisitWords.of(data.type()),
                getTranslation("visit.lineOutcome." + line.outcome().name()));
    }
}
