package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.meeting.DelegationLine;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.meeting.MeetingState;
import org.mesaconsular.shared.ui.DocTable;
import org.mesaconsular.shared.ui.Reader;

/** Who is invited, what they answered, when and how. The host stands first, observers last. */
class DelegationTable extends Div {

    private final MeetingPage page;
    private final MeetingActs acts;

    DelegationTable(MeetingPage page, MeetingActs acts) {
        this.page = page;
        this.acts = acts;
        addClassName("table-scroll");
        var table = new DocTable(
                getTranslation("meeting.column.mission"),
                getTranslation("meeting.column.answer"),
                getTranslation("meeting.column.asOf"));
        table.addClassName("delegations");
        sorted().forEach(line -> table.row(mission(line), answer(line), how(line)));
        add(table);
    }

    private Stream<DelegationLine> sorted() {
        return page.row().delegations().stream()
                .sorted(Comparator.comparing(DelegationLine::host)
                        .reversed()
                        .thenComparing(DelegationLine::observer)
                        .thenComparing(DelegationLine::party, PartyOrder.of(Reader.locale())));
    }

    private Div mission(DelegationLine line) {
        var mission = new Div(new Span(MeetingWords.name(line.party())));
        mission.addClassName("delegation-name");
        if (line.host()) {
            mission.add(soft(getTranslation("meeting.host")));
        }
        if (line.observer()) {
            mission.add(soft(getTranslation("meeting.observer")));
        }
        return mission;
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

    private Div how(DelegationLine line) {
        var how = new Div(soft(MeetingWords.recorded(line)));
        how.addClassName("delegation-how");
        if (recordable(line)) {
            how.add(acts.recordAnswer(page, line));
        }
        if (withdrawable(line)) {
            how.add(acts.withdraw(page, line));
        }
        return how;
    }

    /** The own answer is given in the panel above. */
    private boolean recordable(DelegationLine line) {
        var mine = page.toAnswer().filter(line::equals).isPresent();
        return page.rights().organises() && page.row().state().answersOpen() && !line.host() && !mine;
    }

    private boolean withdrawable(DelegationLine line) {
        return page.rights().organises() && page.row().state() == MeetingState.DRAFT && !line.host();
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }
}
