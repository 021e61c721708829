package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mesaconsular.shared.tables.TableSource;

/** How a table was found in a file that somebody brought, and which of its columns nothing is read from. */
public class TableReading extends Div {

    public TableReading(TableSource source, List<String> unused) {
        addClassName("table-reading");
        line(howRead(source));
        if (!unused.isEmpty()) {
            line(getTranslation("tables.unused", Words.line(unused.toArray(String[]::new))));
        }
    }

    private void line(String words) {
        var line = new Div(new Span(words));
        line.addClassName("soft");
        add(line);
    }

    private String howRead(TableSource source) {
        return source.sheet().isEmpty()
                ? getTranslation("tables.howRead", source.encoding(), separator(source.separator()))
                : getTranslation("tables.howReadWorkbook", source.sheet());
    }

    private String separator(char separator) {
        return switch (separator) {
            case ';' -> getTranslation("tables.separator.semicolon");
            case '\t' -> getTranslation("tables.separator.tab");
            case '|' -> getTranslation("tables.separator.bar");
            default -> getTranslation("tables.separator.comma");
        };
    }
}
