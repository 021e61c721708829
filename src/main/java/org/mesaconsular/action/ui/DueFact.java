package org.mesaconsular.action.ui;

import java.util.Optional;
import org.mesaconsular.action.ActionRow;

/** When an action is due; what is overdue is said in words and in red. */
class DueFact extends Sentence {

    private DueFact(ActionRow row) {
        super(row.overdue() ? "action.overdue.since" : "action.due.on", ActionWords.due(row.due()));
        if (row.overdue()) {
            addClassName("action-overdue");
        }
    }

    /** Empty when the date is open. */
    static Optional<DueFact> of(ActionRow row) {
        return ActionWords.due(row.due()).isEmpty() ? Optional.empty() : Optional.of(new DueFact(row));
    }
}
