package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.StateCode;

/** What stands before a party's name: the whole flag of its State, or the acronym of an observer on a plain plate. */
class PartySign extends Span {

    PartySign(Party party) {
        addClassName("party-sign");
        add(sign(party.state(), party.acronym()));
    }

    private static Component sign(@Nullable StateCode state, String acronym) {
        if (state == null) {
            var plate = new Span(acronym);
            plate.addClassName("party-plate");
            return plate;
        }
        return new Image("flags/" + state.value().toLowerCase(Locale.ROOT) + ".svg", "");
    }
}
