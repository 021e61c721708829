package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.imports.LineFate;
import org.mesaconsular.directory.imports.MissionPreview;
import org.mesaconsular.directory.imports.Remark;
import org.mesaconsular.shared.ui.DocTable;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.TableReading;
import org.mesaconsular.shared.ui.Words;

/** What a file would do, in figures and line by line: refused first, then new, then known ones. */
class MissionPreviewTable extends Div {

    private static final int LINES_SHOWN = 400;
    private static final List<LineFate> ORDER = List.of(LineFate.REFUSED, LineFate.CREATED, LineFate.MATCHED);

    MissionPreviewTable(MissionPreview preview) {
        addClassName("import-preview");
        add(new Section(
                getTranslation("directory.import.preview"),
                new Paragraph(sum(preview)),
                new TableReading(preview.source(), preview.unused())));
        ORDER.forEach(fate -> {
            var lines =
                    preview.lines().stream().filter(line -> line.fate() == fate).toList();
            if (!lines.isEmpty()) {
                add(section(fate, lines));
            }
        });
    }

    private String sum(MissionPreview preview) {
        return getTranslation(
                "directory.import.would",
                preview.count(LineFate.CREATED),
                preview.count(LineFate.MATCHED),
                preview.count(LineFate.REFUSED));
    }

    private Section section(LineFate fate, List<MissionPreview.Line> lines) {
        var table = new DocTable(
                getTranslation("directory.import.line"),
                getTranslation("directory.import.inFile"),
                getTranslation(fate == LineFate.REFUSED ? "directory.import.why" : "directory.import.inDirectory"));
        lines.stream()
                .limit(LINES_SHOWN)
                .forEach(line ->
                        table.row(new Span(Integer.toString(line.number())), new Span(line.shown()), becomes(line)));
        var frame = table.scrolling();
        frame.addClassName("import-lines");
        // what scrolls must be reachable without a mouse
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        var title = getTranslation("directory.lineFate." + fate.name(), lines.size());
        Words.named(frame, title);
        if (lines.size() > LINES_SHOWN) {
            frame.add(new Paragraph(getTranslation("directory.import.moreLines", lines.size() - LINES_SHOWN)));
        }
        return new Section(title, frame);
    }

    private Component becomes(MissionPreview.Line line) {
        var cell = new Div();
        cell.addClassName("party-words");
        var name = name(line.names());
        if (!name.isEmpty()) {
            cell.add(new Span(name));
        }
        line.remarks().forEach(remark -> cell.add(name.isEmpty() ? new Span(words(remark)) : soft(words(remark))));
        return cell;
    }

    private String name(Map<InterfaceLanguage, String> names) {
        var own = names.get(InterfaceLanguage.nearest(getLocale()));
        return own != null ? own : names.values().stream().findFirst().orElse("");
    }

    /** States and kinds are worded here, for the reader. */
    private String words(Remark remark) {
        return getTranslation(
                remark.key(), remark.arguments().stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        return switch (argument) {
            case StateCode state -> state.name(getLocale());
            case PartyKind kind -> Words.of("directory.partyKind", kind);
            default -> argument;
        };
    }

    private static Span soft(String text) {
        var line = new Span(text);
        line.addClassName("soft");
        return line;
    }
}
