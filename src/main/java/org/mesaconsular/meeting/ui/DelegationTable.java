package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.meeting.DelegationLine;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.shared.ui.Reader;

/** Who is invited, what they answered, when and how. The host stands first, observers last. */
class DelegationTable extends Div {

    private final MeetingPage page;
    private final MeetingActs acts;

    DelegationTable(MeetingPage page, MeetingActs acts) {
        this.page = page;
        this.acts = acts;
        addClassName("table-scroll");
        var table = new NativeTable();
        table.addClassNames("doc-table", "delegations");
        table.add(new NativeTableHeader(header()));
        var body = new NativeTableBody();
        sorted().forEach(line -> body.add(row(line)));
        table.add(body);
        add(table);
    }

    private Stream<DelegationLine> sorted() {
        return page.row().delegations().stream()
                .sorted(Comparator.comparing(DelegationLine::host)
                        .reversed()
                        .thenComparing(DelegationLine::observer)
                        .thenComparing(line -> MeetingWords.name(line.party()), Collator.getInstance(Reader.locale())));
    }

    private NativeTableRow header() {
        var row = new NativeTableRow();
        List.of("mission", "answer", "asOf")
                .forEach(column -> row.add(new NativeTableHeaderCell(getTranslation("meeting.column." + column))));
        return row;
    }

    private NativeTableRow row(DelegationLine line) {
        var mission = new Div(new Span(MeetingWords.name(line.party())));
        mission.addClassName("delegation-name");
        if (line.host()) {
            mission.add(soft(getTranslation("meeting.host")));
        }
        if (line.observer()) {
            mission.add(soft(getTranslation("meeting.observer")));
        }
        return new NativeTableRow(new NativeTableCell(mission), new NativeTableCell(answer(line)), how(line));
    }

    private static Div answer(DelegationLine line) {
        var answer = new Div(MeetingWords.answer(line.answer()));
        answer.addClassName("delegation-answer");
        if (!line.comment().isEmpty()) {
            var comment = soft(line.comment());
            comment.addClassName("as-typed");
            answer.add(comment);
        }
        return answer;
    }

    private NativeTableCell how(DelegationLine line) {
        var cell = new Div(soft(MeetingWords.recorded(line)));
        cell.addClassName("delegation-how");
        if (recordable(line)) {
            cell.add(acts.recordAnswer(page, line));
        }
        return new NativeTableCell(cell);
    }

    /** The own answer is given in the panel above. */
    private boolean recordable(DelegationLine line) {
        var mine = page.toAnswer().filter(line::equals).isPresent();
        return page.rights().organises() && page.row().state().answersOpen() && !line.host() && !mine;
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }
}
