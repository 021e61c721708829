package org.mesaconsular.directory.internal.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.mesaconsular.directory.InterfaceLanguage;

/** The cities of the reviewed list, with their names in other languages and their time zones. */
public final class Cities {

    private static final double DEGREES_TO_KM = 111.2;

    private static final Map<String, List<City>> BY_NAME = new HashMap<>();
    private static final List<City> ALL = read();
    private static final Map<String, Region> REGIONS = regions();

    private Cities() {}

    /**
     * A city of the list.
     *
     * @param region the state of the United States it lies in; empty elsewhere
     * @param names the usual name and all others
     * @param own its name in the languages that call it otherwise
     */
    public record City(
            String region,
            ZoneId zone,
            double latitude,
            double longitude,
            List<String> names,
            Map<InterfaceLanguage, String> own) {

        /** The usual name. */
        public String name() {
            return names.getFirst();
        }

        /** The name in a language. */
        String name(InterfaceLanguage language) {
            return own.getOrDefault(language, name());
        }

        /** Whether a text is the city's name in one of the languages, rather than that of a part of it or a short form. */
        private boolean isNamed(String text) {
            var line = SearchText.line(text);
            return Stream.concat(Stream.of(name()), own.values().stream())
                    .anyMatch(name -> SearchText.line(name).equals(line));
        }

        /** How far a point is from here, in kilometres, well enough for distances within a country. */
        public double kilometresTo(double otherLatitude, double otherLongitude) {
            var north = otherLatitude - latitude;
            var east = (otherLongitude - longitude) * Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
            return Math.hypot(north, east) * DEGREES_TO_KM;
        }
    }

    /** A state of the United States and the zone in which most of its people live. */
    public record Region(String code, String name, ZoneId zone) {}

    /** The cities that bear this name in any language, the better known first. */
    public static List<City> named(String text) {
        return BY_NAME.getOrDefault(SearchText.line(text), List.of());
    }

    /** The name in this language of the city that a text names; the text itself where the list knows none. */
    public static String name(String text, InterfaceLanguage language) {
        return named(text).stream()
                .filter(city -> city.isNamed(text))
                .findFirst()
                .map(city -> city.name(language))
                .orElse(text);
    }

    /** The city nearest to a point. */
    public static City nearest(double latitude, double longitude) {
        return ALL.stream()
                .min(Comparator.comparingDouble(city -> city.kilometresTo(latitude, longitude)))
                .orElseThrow();
    }

    /** The state of the United States that a text names or whose code it is; empty when it is none. */
    public static Optional<Region> region(String text) {
        return Optional.ofNullable(REGIONS.get(SearchText.line(text)));
    }

    /** The name by which two names of the same city are recognised; the text itself where the list does not know it. */
    public static String key(String text) {
        var cities = named(text);
        return SearchText.line(cities.isEmpty() ? text : cities.getFirst().name());
    }

    /** All the names of a city: the text itself, and what the list knows. */
    static List<String> names(String text) {
        var names = new ArrayList<>(List.of(text));
        named(text).stream().limit(1).forEach(city -> names.addAll(city.names()));
        return names;
    }

    private static List<City> read() {
        var all = new ArrayList<City>();
        for (var row : ReviewedList.rows("cities.csv")) {
            var own = own(row);
            var names = new ArrayList<>(List.of(row.get("city")));
            names.addAll(own.values());
            names.addAll(ReviewedList.several(row.get("also")));
            var city = new City(
                    row.get("region"),
                    ZoneId.of(row.get("zone")),
                    Double.parseDouble(row.get("latitude")),
                    Double.parseDouble(row.get("longitude")),
                    List.copyOf(names),
                    own);
            all.add(city);
            names.stream()
                    .map(SearchText::line)
                    .distinct()
                    .forEach(name -> BY_NAME.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(city));
        }
        return List.copyOf(all);
    }

    private static Map<InterfaceLanguage, String> own(CSVRecord row) {
        var own = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        for (var language : List.of(InterfaceLanguage.ES, InterfaceLanguage.PT, InterfaceLanguage.FR)) {
            var name = row.get(language.locale().getLanguage());
            if (!name.isEmpty()) {
                own.put(language, name);
            }
        }
        return own;
    }

    private static Map<String, Region> regions() {
        var regions = new HashMap<String, Region>();
        for (var row : ReviewedList.rows("us-regions.csv")) {
            var region = new Region(row.get("code"), row.get("name"), ZoneId.of(row.get("zone")));
            regions.put(SearchText.line(region.code()), region);
            regions.put(SearchText.line(region.name()), region);
        }
        return regions;
    }
}
