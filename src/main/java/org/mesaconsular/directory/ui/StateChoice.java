package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;

/** A State, by its name in the reader's language. */
class StateChoice extends ComboBox<StateCode> {

    private final Locale reader;

    StateChoice(Locale reader) {
        this.reader = reader;
        setLabel(getTranslation("directory.party.state"));
        setItemLabelGenerator(state -> state.name(reader));
        Fields.offer(this, StateCode.all(reader));
    }

    /** What was chosen beside what somebody else saved. */
    ConflictingText beside(@Nullable StateCode theirs) {
        return new ConflictingText(getLabel(), name(getValue()), name(theirs));
    }

    private String name(@Nullable StateCode state) {
        return state == null ? "" : state.name(reader);
    }
}
