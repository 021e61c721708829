package org.mesaconsular.directory;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/** One name in each of several languages. */
final class NamesPerLanguage {

    private NamesPerLanguage() {}

    /**
     * The names that are not blank, checked and trimmed.
     *
     * @throws InvalidInput beside "names" when there is none at all, beside "names.EN" and so on when one cannot be saved
     */
    static Map<InterfaceLanguage, String> checked(Map<InterfaceLanguage, String> typed) {
        var checked = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        typed.forEach((language, name) -> {
            var text = PersonalDataGuard.open("names." + language, Text.optional("names." + language, name, Text.LINE));
            if (!text.isEmpty()) {
                checked.put(language, text);
            }
        });
        if (checked.isEmpty()) {
            throw new InvalidInput("names", "refusal.required");
        }
        return checked;
    }

    /** The name in the reader's language, or in the first language there is. */
    static String nearest(Map<InterfaceLanguage, String> names, Locale reader) {
        var name = names.get(InterfaceLanguage.nearest(reader));
        return name != null ? name : names.values().iterator().next();
    }
}
