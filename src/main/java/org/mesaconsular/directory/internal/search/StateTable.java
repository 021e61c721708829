package org.mesaconsular.directory.internal.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.mesaconsular.directory.InterfaceLanguage;

/** The States and territories there are, as the reviewed list calls them. */
public final class StateTable {

    private static final Set<String> SEATED = new LinkedHashSet<>();
    private static final Map<String, Map<InterfaceLanguage, StateForms>> FORMS = read();

    private StateTable() {}

    /** All codes, in alphabetical order. */
    public static Set<String> codes() {
        return Collections.unmodifiableSet(FORMS.keySet());
    }

    /** The codes of those with a seat at the United Nations: its Member States and its two observer States. */
    public static Set<String> seated() {
        return Collections.unmodifiableSet(SEATED);
    }

    /** How one of them is called. */
    public static StateForms forms(String code, InterfaceLanguage language) {
        return Objects.requireNonNull(
                FORMS.getOrDefault(code, Map.of()).get(language), () -> "state-forms.csv lacks " + code);
    }

    private static Map<String, Map<InterfaceLanguage, StateForms>> read() {
        var all = new LinkedHashMap<String, Map<InterfaceLanguage, StateForms>>();
        for (var row : ReviewedList.rows("state-forms.csv")) {
            all.put(row.get("code"), forms(row));
            if (!row.get("seat").equals("other")) {
                SEATED.add(row.get("code"));
            }
        }
        return all;
    }

    private static Map<InterfaceLanguage, StateForms> forms(CSVRecord row) {
        var forms = new EnumMap<InterfaceLanguage, StateForms>(InterfaceLanguage.class);
        for (var language : InterfaceLanguage.values()) {
            var irregular = language == InterfaceLanguage.FR ? row.get("fr_of") : "";
            forms.put(
                    language, StateForms.in(language, row.get(language.locale().getLanguage()), irregular));
        }
        return forms;
    }
}
