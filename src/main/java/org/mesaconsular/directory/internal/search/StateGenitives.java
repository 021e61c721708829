package org.mesaconsular.directory.internal.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.StateCode;

/** How a State is called behind what belongs to it, with article and preposition: "del Perú", "of the Netherlands". */
public final class StateGenitives {

    private static final Map<StateCode, Map<InterfaceLanguage, String>> ALL = read();

    private StateGenitives() {}

    /** The State with its preposition in a language. */
    public static String of(StateCode state, InterfaceLanguage language) {
        return Objects.requireNonNull(
                ALL.getOrDefault(state, Map.of()).get(language), () -> "genitives.csv lacks " + state.value());
    }

    private static Map<StateCode, Map<InterfaceLanguage, String>> read() {
        var all = new HashMap<StateCode, Map<InterfaceLanguage, String>>();
        for (var row : ReviewedList.rows("genitives.csv")) {
            var forms = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
            for (var language : InterfaceLanguage.values()) {
                forms.put(language, row.get(language.locale().getLanguage()));
            }
            all.put(new StateCode(row.get("code")), forms);
        }
        return all;
    }
}
