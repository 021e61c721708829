package org.mesaconsular.directory.ui;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Words;

/** A State with a seat at the United Nations, by its name in the reader's language; and the one a record names already. */
class StateChoice extends Choice<StateCode> {

    private final Locale reader;

    StateChoice(Locale reader) {
        super(Words.say("directory.party.state"));
        this.reader = reader;
        setItemLabelGenerator(state -> state.name(reader));
        offer(StateCode.offered(reader));
    }

    /** Shows what a record names; a territory that is not in the list is offered beside it. */
    void show(@Nullable StateCode state) {
        var offered = new ArrayList<>(StateCode.offered(reader));
        if (state != null && !offered.contains(state)) {
            offered.addFirst(state);
            offer(offered);
        }
        setValue(state);
    }

    /** What was chosen beside what somebody else saved. */
    ConflictingText beside(@Nullable StateCode theirs) {
        return new ConflictingText(getLabel(), name(getValue()), name(theirs));
    }

    private String name(@Nullable StateCode state) {
        return state == null ? "" : state.name(reader);
    }
}
