package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.mesaconsular.meeting.AgendaLine;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Words;

/** The agenda: numbered items, and under each what came out of it. */
class AgendaSection extends Div {

    private final MeetingPage page;
    private final MeetingActs acts;

    AgendaSection(MeetingPage page, MeetingActs acts) {
        this.page = page;
        this.acts = acts;
        if (page.agenda().isEmpty()) {
            add(new EmptyState(getTranslation("meeting.agenda.empty"), getTranslation("meeting.agenda.empty.hint")));
        } else {
            add(list());
        }
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("agenda");
        page.agenda().forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(AgendaLine line) {
        var item = new ListItem();
        var number = new Span(line.numeral());
        number.addClassName("agenda-number");
        var head = new Div(new H3(line.form().title()), facts(line));
        head.addClassName("agenda-head");
        item.add(number, head);
        line.outcomes().forEach(outcome -> item.add(new OutcomeText(outcome, line.audience(), page, acts)));
        var buttons = buttons(line);
        if (!buttons.isEmpty()) {
            var row = new Div(buttons.toArray(Component[]::new));
            row.addClassNames("acts", "agenda-acts");
            item.add(row);
        }
        return item;
    }

    private Div facts(AgendaLine line) {
        var minutes = line.form().duration().toMinutes();
        var presenter = line.presenter();
        var words = Words.line(
                minutes == 0 ? "" : getTranslation("meeting.agenda.minutes", minutes),
                presenter == null ? "" : MeetingWords.name(presenter));
        var facts = new Div(new Span(words));
        facts.addClassName("agenda-facts");
        if (line.audience() != page.row().audience()) {
            facts.add(new AudienceMark(line.audience()));
        }
        return facts;
    }

    private List<Button> buttons(AgendaLine line) {
        var buttons = new ArrayList<Button>();
        var state = page.row().state();
        if (state.outcomesOpen() && (page.rights().organises() || page.rights().states())) {
            buttons.add(acts.enterOutcome(page, line));
        }
        if (state.agendaOpen() && page.rights().organises()) {
            buttons.add(acts.editItem(page, line));
            if (page.agenda().indexOf(line) > 0) {
                buttons.add(acts.moveUp(line));
            }
        }
        return buttons;
    }
}
