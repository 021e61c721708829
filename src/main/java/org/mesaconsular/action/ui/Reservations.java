package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mesaconsular.action.ConsentView;
import org.mesaconsular.shared.ui.Reader;

/** The reservations under which other parties consented, in their own words. */
class Reservations extends Div {

    Reservations(List<ConsentView> others) {
        addClassName("action-reservations");
        others.forEach(other -> {
            var who = new Paragraph(
                    getTranslation("action.reservation.of", other.party().shortName(Reader.locale())));
            who.addClassName("soft");
            add(who, new Quote(other.statement()));
        });
    }
}
