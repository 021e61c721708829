package org.mesaconsular.directory;

import java.util.Set;
import org.mesaconsular.shared.InvalidForm;
import org.mesaconsular.shared.InvalidInput;

/**
 * By which rules a circle works.
 *
 * @param decisionRule how the circle decides unless it says otherwise
 * @param noticeDays days from the convening of a meeting to its day, at least; 0 when there is no rule
 * @param silenceHours hours a silence procedure lasts, at least; 0 when there is no rule
 * @param languages the circle's working languages; never empty
 */
public record RulesOfProcedure(
        DecisionRule decisionRule, Quorum quorum, int noticeDays, int silenceHours, Set<InterfaceLanguage> languages) {

    /** What holds where nothing was set. */
    public static final RulesOfProcedure DEFAULT =
            new RulesOfProcedure(DecisionRule.CONSENSUS, Quorum.NONE, 0, 0, Set.of(InterfaceLanguage.ES));

    private static final int LONGEST_NOTICE = 365;
    private static final int LONGEST_SILENCE = 24 * 90;

    /**
     * The same when it can be kept.
     *
     * @throws InvalidInput beside the field that cannot be saved; all of them at once
     */
    public RulesOfProcedure checked() {
        InvalidForm.unlessAll(
                quorum::checked,
                () -> requireBetween("noticeDays", noticeDays, LONGEST_NOTICE),
                () -> requireBetween("silenceHours", silenceHours, LONGEST_SILENCE),
                this::requireLanguage);
        return new RulesOfProcedure(decisionRule, quorum.checked(), noticeDays, silenceHours, Set.copyOf(languages));
    }

    private static void requireBetween(String field, int value, int most) {
        if (value < 0 || value > most) {
            throw new InvalidInput(field, "refusal.numberBetween", 0, most);
        }
    }

    private void requireLanguage() {
        if (languages.isEmpty()) {
            throw new InvalidInput("languages", "refusal.required");
        }
    }
}
