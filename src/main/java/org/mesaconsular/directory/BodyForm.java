package org.mesaconsular.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidForm;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * What somebody typed about a body.
 *
 * @param names the name per language; blank ones are left out
 * @param parent the body it belongs to; null when it stands directly under the circle
 * @param chair the member mission that chairs it; null while nobody does
 * @param mandate what it is there for; may be empty
 * @param foundingAct the decision or document that founded it; may be empty
 * @param sessionsPerYear how many regular sessions it holds a year; null when nobody fixed it
 */
public record BodyForm(
        Map<InterfaceLanguage, String> names,
        @Nullable BodyId parent,
        @Nullable PartyId chair,
        String mandate,
        String foundingAct,
        @Nullable Integer sessionsPerYear) {

    private static final int DAILY = 365;

    /**
     * The same with every text checked and trimmed.
     *
     * @throws InvalidInput beside the field that cannot be saved; all of them at once
     */
    public BodyForm checked() {
        InvalidForm.unlessAll(this::checkedNames, this::checkedMandate, this::checkedAct, this::requireSessions);
        return new BodyForm(checkedNames(), parent, chair, checkedMandate(), checkedAct(), sessionsPerYear);
    }

    private Map<InterfaceLanguage, String> checkedNames() {
        return NamesPerLanguage.checked(names);
    }

    private String checkedMandate() {
        return PersonalDataGuard.open("mandate", Text.optional("mandate", mandate, Text.NOTE));
    }

    private String checkedAct() {
        return PersonalDataGuard.open("foundingAct", Text.optional("foundingAct", foundingAct, Text.LINE));
    }

    private void requireSessions() {
        if (sessionsPerYear != null && (sessionsPerYear < 1 || sessionsPerYear > DAILY)) {
            throw new InvalidInput("sessionsPerYear", "refusal.numberBetween", 1, DAILY);
        }
    }
}
