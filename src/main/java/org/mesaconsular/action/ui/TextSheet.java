package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.TextVersion;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** One version of the text, as a document, with the way to other versions. */
class TextSheet extends Section {

    TextSheet(ActionId action, TextVersion text, List<TextVersion> others) {
        super(Words.say("action.text"));
        addClassName("sheet");
        beside(versionLine(action, text, others));
        var body = new Div(text.text());
        body.addClassName("agreed-text");
        add(body);
    }

    private Div versionLine(ActionId action, TextVersion text, List<TextVersion> others) {
        var line = new Div(new Span(getTranslation(
                "action.version.line",
                text.number(),
                ReaderTimes.date(text.at()),
                text.by().shortName(Reader.locale()))));
        line.addClassName("action-version-line");
        others.forEach(other -> line.add(new Anchor(
                ActionPaths.version(action, other.number()), getTranslation("action.version", other.number()))));
        return line;
    }
}
