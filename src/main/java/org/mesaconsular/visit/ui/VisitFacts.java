package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.mesaconsular.shared.ui.Facts;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.visit.VisitRow;

/** What one needs to know of a visit at a glance. */
class VisitFacts extends Div {

    VisitFacts(VisitRow visit) {
        addClassName("sheet");
        var place = visit.facility();
        var facts = new Facts()
                .add(getTranslation("visit.form.facility"), new Anchor(VisitNavigation.path(place.id()), place.name()))
                .add(getTranslation("visit.facility.place"), place.place())
                .add(
                        getTranslation("visit.facility.type"),
                        VisitWords.of(place.data().type()))
                .add(getTranslation("visit.form.day"), VisitWords.days(visit.from(), visit.until()))
                .add(getTranslation("visit.form.type"), VisitWords.of(visit.type()));
        var due = visit.replyDue();
        if (due != null) {
            facts.add(getTranslation("visit.access.replyDue"), ReaderTimes.date(due));
        }
        add(facts);
    }
}
