package org.mesaconsular.directory;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * What somebody typed about a workspace.
 *
 * @param secondFactorRequired whether all people of its parties must sign in with a second factor, from their next sign-in on
 */
public record WorkspaceForm(String code, String name, ZoneId zone, boolean secondFactorRequired) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    /**
     * The same with every text checked and trimmed, the code in upper case.
     *
     * @throws InvalidInput when the code is not two to ten Latin letters and digits, or the name is missing
     */
    public WorkspaceForm checked() {
        var symbol = Text.required("code", code, 10).toUpperCase(Locale.ROOT);
        if (!CODE.matcher(symbol).matches()) {
            throw new InvalidInput("code", "refusal.workspaceCode");
        }
        return new WorkspaceForm(
                symbol,
                PersonalDataGuard.open("name", Text.required("name", name, Text.LINE)),
                zone,
                secondFactorRequired);
    }
}
