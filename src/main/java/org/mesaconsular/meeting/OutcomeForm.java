package org.mesaconsular.meeting;

import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;

/**
 * What somebody typed about an outcome.
 *
 * @param audience who sees it; never wider than the agenda item
 */
public record OutcomeForm(OutcomeKind kind, String text, Audience audience) {

    /**
     * The same with the text checked and trimmed.
     *
     * @throws org.mesaconsular.shared.InvalidInput beside the field that cannot be saved
     */
    public OutcomeForm checked() {
        return new OutcomeForm(kind, Text.required("text", text, Text.NOTE), audience);
    }
}
