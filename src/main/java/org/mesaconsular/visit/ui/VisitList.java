package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.table.RoundTable;
import org.mesaconsular.visit.VisitRow;

/** Visits in rows: the team, the place, the day, and the two axes: state and access. */
class VisitList extends UnorderedList {

    VisitList(List<VisitRow> visits, Team team) {
        addClassNames("row-list", "visit-list");
        visits.forEach(visit -> add(row(visit, team)));
    }

    private static ListItem row(VisitRow visit, Team team) {
        var row = new ListItem(RoundTable.small(team.seats(visit), team.sum(visit)), words(visit, team), badges(visit));
        row.addClassName("visit-row");
        return row;
    }

    private static Component words(VisitRow visit, Team team) {
        var title =
                new Anchor(VisitNavigation.path(visit.id()), visit.facility().name());
        title.addClassName("visit-row-title");
        var facts = new Span(Words.line(
                VisitWords.days(visit.from(), visit.until()), visit.facility().place(), visit.symbol()));
        var missions = new Span(team.inWords(visit));
        missions.addClassName("soft");
        var words = new Div(title, facts, missions);
        words.addClassName("visit-row-words");
        return words;
    }

    private static Component badges(VisitRow visit) {
        var badges = new Div(VisitWords.badge(visit.state()), VisitWords.badge(visit.access()));
        badges.addClassName("visit-row-badges");
        return badges;
    }
}
