package org.mesaconsular.directory.imports;

import java.util.EnumMap;
import java.util.Map;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.internal.search.Cities;
import org.mesaconsular.directory.internal.search.KindNames;

/** The names of a mission that a file does not name itself, made of kind, State and city as people write them. */
final class MissionNames {

    private static final String THE_CITY_ES = "Ciudad de ";
    private static final String THE_CITY_PT = "Cidade d";
    private static final String THE_FR = "Le ";
    private static final String THE_MANY_FR = "Les ";

    private MissionNames() {}

    /** The name in each language. */
    static Map<InterfaceLanguage, String> of(PartyKind kind, StateCode state, String city) {
        var names = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        for (var language : InterfaceLanguage.values()) {
            var place = in(Cities.name(city, language), language);
            names.put(language, String.join(" ", KindNames.of(kind, language), state.of(language.locale()), place));
        }
        return names;
    }

    private static String in(String city, InterfaceLanguage language) {
        return switch (language) {
            case EN -> "in " + city;
            case ES -> (city.startsWith(THE_CITY_ES) ? "en la " : "en ") + city;
            case PT -> (city.startsWith(THE_CITY_PT) ? "na " : "em ") + city;
            case FR -> inFrench(city);
        };
    }

    /** A masculine article melts into the preposition: au Caire, but à La Havane. */
    private static String inFrench(String city) {
        if (city.startsWith(THE_FR)) {
            return "au " + city.substring(THE_FR.length());
        }
        return city.startsWith(THE_MANY_FR) ? "aux " + city.substring(THE_MANY_FR.length()) : "à " + city;
    }
}
