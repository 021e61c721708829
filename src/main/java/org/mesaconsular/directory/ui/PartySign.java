package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.DirectoryEntry;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.StateCode;

/**
 * What stands before a name: the whole flag of a mission's State, or the acronym of an observer on a plain plate. An
 * authority speaks for no State at the table, so it has a plate too.
 */
class PartySign extends Span {

    PartySign(DirectoryEntry entry) {
        addClassName("party-sign");
        var state = entry.state();
        add(entry instanceof HostAuthority ? plate(acronym(entry, state)) : sign(state, entry.acronym()));
    }

    private static String acronym(DirectoryEntry authority, @Nullable StateCode state) {
        return authority.acronym().isEmpty() && state != null ? state.value() : authority.acronym();
    }

    private static Component sign(@Nullable StateCode state, String acronym) {
        return state == null
                ? plate(acronym)
                : new Image("flags/" + state.value().toLowerCase(Locale.ROOT) + ".svg", "");
    }

    private static Span plate(String acronym) {
        var plate = new Span(acronym);
        plate.addClassName("party-plate");
        return plate;
    }
}
