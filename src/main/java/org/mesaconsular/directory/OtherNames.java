package org.mesaconsular.directory;

import java.util.LinkedHashSet;
import java.util.List;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * By what else somebody is known.
 *
 * @param aliases other names and short forms in use, in the order they were entered
 * @param formerNames names of before, the latest first as entered
 */
public record OtherNames(List<String> aliases, List<FormerName> formerNames) {

    /** How many aliases, and how many former names, one may have. */
    public static final int MOST = 20;

    private static final OtherNames NONE = new OtherNames(List.of(), List.of());

    public OtherNames {
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
    }

    /** No other name at all. */
    public static OtherNames none() {
        return NONE;
    }

    /** Other names in use, and none of before. */
    public static OtherNames aliases(String... aliases) {
        return new OtherNames(List.of(aliases), List.of());
    }

    /**
     * The same with every text checked and trimmed, blank lines and repetitions left out.
     *
     * @throws InvalidInput beside "aliases" or "formerNames" when one is too long or there are too many
     */
    public OtherNames checked() {
        var kept = new LinkedHashSet<String>();
        aliases.forEach(
                alias -> kept.add(PersonalDataGuard.open("aliases", Text.optional("aliases", alias, Text.LINE))));
        kept.remove("");
        var before = formerNames.stream()
                .filter(name -> !name.isBlank())
                .map(FormerName::checked)
                .distinct()
                .toList();
        refuseMore("aliases", kept.size());
        refuseMore("formerNames", before.size());
        return new OtherNames(List.copyOf(kept), before);
    }

    private static void refuseMore(String field, int number) {
        if (number > MOST) {
            throw new InvalidInput(field, "refusal.tooManyNames", MOST);
        }
    }
}
