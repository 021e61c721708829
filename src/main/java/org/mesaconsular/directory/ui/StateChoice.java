package org.mesaconsular.directory.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Words;

/** A State, by its name in the reader's language. */
class StateChoice extends Choice<StateCode> {

    private final Locale reader;

    StateChoice(Locale reader) {
        super(Words.say("directory.party.state"));
        this.reader = reader;
        setItemLabelGenerator(state -> state.name(reader));
        offer(StateCode.all(reader));
    }

    /** What was chosen beside what somebody else saved. */
    ConflictingText beside(@Nullable StateCode theirs) {
        return new ConflictingText(getLabel(), name(getValue()), name(theirs));
    }

    private String name(@Nullable StateCode state) {
        return state == null ? "" : state.name(reader);
    }
}
