package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mesaconsular.meeting.MeetingRow;
import org.mesaconsular.meeting.MeetingState;
import org.mesaconsular.shared.ui.AgreedTimeLine;
import org.mesaconsular.shared.ui.Reader;

/** Meetings row by row: who comes, what it is called, when and where. */
class MeetingRowList extends UnorderedList {

    MeetingRowList(List<MeetingRow> rows) {
        addClassNames("row-list", "meeting-list");
        rows.forEach(row -> add(item(row)));
    }

    private static ListItem item(MeetingRow row) {
        return new ListItem(MeetingTable.small(row), words(row), marks(row));
    }

    private static Div words(MeetingRow row) {
        var facts = row.facts();
        var title = new Anchor(MeetingPaths.of(row.id()), facts.title());
        title.addClassName("meeting-row-title");
        var words = new Div(title, new AgreedTimeLine(facts.begins(), facts.ends()));
        var body = row.bodyName(Reader.locale());
        if (!body.isEmpty()) {
            words.add(new Span(body));
        }
        if (!facts.place().isEmpty()) {
            words.add(new Span(facts.place()));
        }
        words.addClassName("meeting-row-words");
        return words;
    }

    private static Div marks(MeetingRow row) {
        var marks = new Div();
        marks.addClassName("meeting-row-marks");
        if (!row.symbol().isEmpty()) {
            marks.add(new Span(row.symbol()));
        }
        if (row.state() == MeetingState.CONVENED) {
            marks.add(new Span(MeetingTable.sum(row).inWords()));
        } else {
            marks.add(MeetingWords.state(row.state()));
        }
        return marks;
    }
}
