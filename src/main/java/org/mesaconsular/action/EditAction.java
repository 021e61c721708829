package org.mesaconsular.action;

import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;

/** What somebody changes about an action without touching the text that the parties consent to. */
public record EditAction(String title, Due due) {

    /**
     * The same with every text checked and trimmed.
     *
     * @throws InvalidInput beside the field that cannot be saved
     */
    public EditAction checked() {
        return new EditAction(Text.required("title", title, Text.LINE), due.checked());
    }
}
