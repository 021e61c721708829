package org.mesaconsular.directory.imports;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.internal.search.Cities;
import org.mesaconsular.shared.InvalidInput;

/**
 * The city of a line and its time zone: from the reviewed list; from the state behind the city's name; from the nearest
 * city of the list where the line has coordinates. Where none of these helps, the line is refused rather than guessed.
 *
 * @param assumed what was assumed; null when the list knows the city
 */
record ZoneOfCity(String city, ZoneId zone, @Nullable Remark assumed) {

    private static final double NEAR_KILOMETRES = 250;

    /**
     * Finds the zone.
     *
     * @param written the city as the file has it, perhaps with the state behind a comma
     * @throws InvalidInput when the city is missing, is a whole state, or its zone cannot be told
     */
    static ZoneOfCity of(String written, @Nullable Point point) {
        if (written.isEmpty()) {
            throw new InvalidInput("city", "directory.import.refused.noCity");
        }
        var known = known(written, "", point);
        if (known.isPresent()) {
            return known.get();
        }
        var comma = written.lastIndexOf(',');
        var region = comma < 0 ? "" : written.substring(comma + 1).strip();
        var city = comma < 0 ? written : written.substring(0, comma).strip();
        if (comma < 0 && Cities.region(written).isPresent()) {
            throw new InvalidInput("city", "directory.import.refused.stateAsCity", written);
        }
        return known(city, region, point)
                .or(() -> byRegion(city, region))
                .or(() -> byPoint(city, point))
                .orElseThrow(() -> new InvalidInput("city", "directory.import.refused.noZone", written));
    }

    /** Where a line says it is, in degrees. */
    record Point(double latitude, double longitude) {}

    /** Of several cities of one name, the one in the state that is named, or the nearest, or the best known. */
    private static Optional<ZoneOfCity> known(String city, String region, @Nullable Point point) {
        var code = Cities.region(region).map(Cities.Region::code).orElse("");
        var all = Cities.named(city).stream()
                .filter(each -> code.isEmpty() || each.region().equals(code))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var chosen = point == null
                ? all.getFirst()
                : all.stream()
                        .min(Comparator.comparingDouble(each -> each.kilometresTo(point.latitude(), point.longitude())))
                        .orElseThrow();
        var several = point == null && all.size() > 1;
        var assumed = several
                ? Remark.of(
                        "directory.import.assumed.whichCity",
                        city,
                        chosen.region(),
                        chosen.zone().getId())
                : null;
        return Optional.of(new ZoneOfCity(city, chosen.zone(), assumed));
    }

    private static Optional<ZoneOfCity> byRegion(String city, String region) {
        return region.isEmpty()
                ? Optional.empty()
                : Cities.region(region)
                        .map(found -> new ZoneOfCity(
                                city,
                                found.zone(),
                                Remark.of(
                                        "directory.import.assumed.zoneOfState",
                                        found.zone().getId(),
                                        found.name())));
    }

    private static Optional<ZoneOfCity> byPoint(String city, @Nullable Point point) {
        if (point == null) {
            return Optional.empty();
        }
        var nearest = Cities.nearest(point.latitude(), point.longitude());
        return nearest.kilometresTo(point.latitude(), point.longitude()) > NEAR_KILOMETRES
                ? Optional.empty()
                : Optional.of(new ZoneOfCity(
                        city,
                        nearest.zone(),
                        Remark.of(
                                "directory.import.assumed.zoneOfNearest",
                                nearest.zone().getId(),
                                nearest.name())));
    }
}
