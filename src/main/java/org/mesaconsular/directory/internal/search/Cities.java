package org.mesaconsular.directory.internal.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @param names the usual name and those in other languages
     */
    public record City(String region, ZoneId zone, double latitude, double longitude, List<String> names) {

        /** The usual name. */
        public String name() {
            return names.getFirst();
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
            var names = new ArrayList<>(List.of(row.get("city")));
            names.addAll(ReviewedList.several(row.get("also")));
            var city = new City(
                    row.get("region"),
                    ZoneId.of(row.get("zone")),
                    Double.parseDouble(row.get("latitude")),
                    Double.parseDouble(row.get("longitude")),
                    List.copyOf(names));
            all.add(city);
            names.stream()
                    .map(SearchText::line)
                    .distinct()
                    .forEach(name -> BY_NAME.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(city));
        }
        return List.copyOf(all);
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
