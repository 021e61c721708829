package org.mesaconsular.visit;

import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;

/**
 * What somebody typed about a finding.
 *
 * @param audience the audience wished for; never wider than that of the visit, counts only for a new finding
 * @param reason why the severity was changed; may be empty unless a critical finding is lowered
 */
public record FindingForm(
        FindingSection section, String text, Severity severity, Basis basis, Audience audience, String reason) {

    /**
     * The same with the texts checked and trimmed.
     *
     * @throws org.mesaconsular.shared.InvalidInput beside the field that cannot be saved
     */
    public FindingForm checked() {
        return new FindingForm(
                section,
                Text.required("text", text, Text.NOTE),
                severity,
                basis,
                audience,
                Text.optional("reason", reason, Text.NOTE));
    }
}
