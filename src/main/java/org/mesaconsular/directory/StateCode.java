package org.mesaconsular.directory;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mesaconsular.directory.internal.search.StateNames;
import org.mesaconsular.shared.InvalidInput;

/**
 * A State by its ISO 3166-1 alpha-2 code, upper case, and Kosovo by the code XK, which the standard leaves to its users.
 * Names come from the locale data of the JDK; but it is the Holy See that sends and receives missions, not the city.
 */
public record StateCode(String value) {

    private static final List<String> CODES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .toList();
    private static final Set<String> ALL = Set.copyOf(CODES);
    private static final Map<String, String> HOLY_SEE =
            Map.of("en", "Holy See", "es", "Santa Sede", "pt", "Santa Sé", "fr", "Saint-Siège");

    /** @throws InvalidInput when the code is none of ISO 3166-1 and not Kosovo's */
    public StateCode {
        if (!ALL.contains(value)) {
            throw new InvalidInput("state", "refusal.unknownState");
        }
    }

    /** The State's name as a reader of this language knows it. */
    public String name(Locale reader) {
        return value.equals("VA")
                ? HOLY_SEE.getOrDefault(reader.getLanguage(), "Holy See")
                : Locale.of("", value).getDisplayCountry(reader);
    }

    /** The State that a text names in any of the four languages, by whatever name or code; empty when it names none. */
    public static Optional<StateCode> named(String text) {
        return StateNames.named(text);
    }

    /** All 250 States and territories, in no particular order. */
    public static List<StateCode> all() {
        return CODES.stream().map(StateCode::new).toList();
    }

    /** All States and territories, in the alphabetical order of the reader's language. */
    public static List<StateCode> all(Locale reader) {
        return all().stream()
                .sorted(Comparator.comparing(state -> state.name(reader), Collator.getInstance(reader)))
                .toList();
    }
}
