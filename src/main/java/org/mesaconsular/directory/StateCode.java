package org.mesaconsular.directory;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mesaconsular.shared.InvalidInput;

/** A State by its ISO 3166-1 alpha-2 code, upper case. Names come from the locale data of the JDK. */
public record StateCode(String value) {

    private static final Set<String> ALL = Set.of(Locale.getISOCountries());

    /** @throws InvalidInput when the code is none of ISO 3166-1 */
    public StateCode {
        if (!ALL.contains(value)) {
            throw new InvalidInput("state", "refusal.unknownState");
        }
    }

    /** The State's name as a reader of this language knows it. */
    public String name(Locale reader) {
        return Locale.of("", value).getDisplayCountry(reader);
    }

    /** All 249 States and territories of the standard, in the alphabetical order of the reader's language. */
    public static List<StateCode> all(Locale reader) {
        return Arrays.stream(Locale.getISOCountries())
                .map(StateCode::new)
                .sorted(Comparator.comparing(state -> state.name(reader), Collator.getInstance(reader)))
                .toList();
    }
}
