package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Tally;

/** Numbers of one kind, day and source: the total, and beside it what each State's number is or that there is none. */
class TallyCard extends Div {

    TallyCard(Tally tally, String stater) {
        addClassNames("sheet", "tally");
        add(head(tally), source(tally, stater));
        if (!tally.cells().isEmpty()) {
            add(cells(tally));
        }
    }

    /** Offers its owner to show it to more parties. */
    TallyCard releasable(Tally tally, List<Audience> wider, TallyDialogs dialogs) {
        if (tally.mayRelease() && !wider.isEmpty()) {
            var foot = new Div(Acts.quiet(
                    getTranslation("visit.release"),
                    () -> dialogs.release(tally, wider).open()));
            foot.addClassName("finding-foot");
            add(foot);
        }
        return this;
    }

    private Component head(Tally tally) {
        var kind = new H3(Words.of("visit.countKind", tally.kind()));
        var total = new CountText(tally.total());
        total.addClassName("tally-total");
        var head = new Div(kind, total);
        head.addClassName("tally-head");
        return head;
    }

    private Component source(Tally tally, String stater) {
        var words =
                new Span(getTranslation("visit.tally.asOf", ReaderTimes.date(tally.asOf()), tally.source(), stater));
        words.addClassName("as-typed");
        var line = new Paragraph(words, new AudienceMark(tally.audience()));
        line.addClassNames("tally-source", "soft");
        return line;
    }

    private Component cells(Tally tally) {
        var list = new UnorderedList();
        list.addClassName("tally-cells");
        var locale = Reader.locale();
        tally.cells().stream()
                .sorted(Comparator.comparing(cell -> cell.state().name(locale), Collator.getInstance(locale)))
                .forEach(cell ->
                        list.add(new ListItem(new Span(cell.state().name(locale)), new CountText(cell.count()))));
        return list;
    }
}
