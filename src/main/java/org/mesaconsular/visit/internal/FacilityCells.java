package org.mesaconsular.visit.internal;

import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalData;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.visit.Coordinates;
import org.mesaconsular.visit.FacilityCode;
import org.mesaconsular.visit.FacilityData;
import org.mesaconsular.visit.FacilityLine;

/** The cells of one line; a cell that cannot be entered refuses the line with the reason. */
final class FacilityCells {

    /** Name, city, State and ZIP code together: the statistics have no number of their own for a facility. */
    static final String SCHEME = "ICE-STATS";

    private static final int SHORT = 40;
    private static final int SHOWN = 80;
    private static final int MOST_PLACES = 100_000;

    private final CSVRecord cells;

    FacilityCells(CSVRecord cells) {
        this.cells = cells;
    }

    FacilityLine line(int number) {
        if (!cells.isConsistent()) {
            throw new InvalidInput("name", "visit.import.skipped.cells");
        }
        var name = text("name", Text.LINE);
        if (name.isEmpty()) {
            throw new InvalidInput("name", "visit.import.skipped.noName");
        }
        return new FacilityLine(number, name, data(), code(name));
    }

    /** The name for the report, whatever it holds but personal data, cut to a length that fits. */
    String shownName() {
        var name = raw("name").replace('\0', ' ');
        if (identifies(name)) {
            return "…";
        }
        return name.codePointCount(0, name.length()) <= SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private FacilityData data() {
        var wording = text("type", SHORT);
        var area = text("aor", SHORT);
        return new FacilityData(
                FacilityTypes.of(wording),
                wording,
                text("operator", Text.LINE),
                area.isEmpty() ? "" : "ICE ERO " + area,
                text("address", Text.LINE),
                text("city", Text.LINE),
                text("state", 10).toUpperCase(Locale.ROOT),
                text("zip", 20),
                capacity(),
                coordinates());
    }

    private FacilityCode code(String name) {
        var key = String.join("|", name, text("city", Text.LINE), text("state", 10), text("zip", 20));
        return new FacilityCode(SCHEME, key.toUpperCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    private @Nullable Integer capacity() {
        var places = number("hifld_capacity", "visit.import.skipped.capacity");
        if (places == null) {
            return null;
        }
        if (places < 0 || places > MOST_PLACES || places != Math.rint(places)) {
            throw new InvalidInput("capacity", "visit.import.skipped.capacity");
        }
        return places.intValue();
    }

    private @Nullable Coordinates coordinates() {
        var latitude = number("latitude", "visit.import.skipped.coordinates");
        var longitude = number("longitude", "visit.import.skipped.coordinates");
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new InvalidInput("coordinates", "visit.import.skipped.coordinates");
        }
        return new Coordinates(latitude, longitude, number("match_score", "visit.import.skipped.score"));
    }

    private @Nullable Double number(String column, String reasonKey) {
        var typed = raw(column);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[-+]?\\d{1,9}(\\.\\d{1,12})?")) {
            throw new InvalidInput(column, reasonKey);
        }
        return Double.valueOf(typed);
    }

    private String text(String column, int limit) {
        if (identifies(raw(column))) {
            throw new InvalidInput(column, "visit.import.skipped.personalData", column);
        }
        try {
            return Text.optional(column, raw(column), limit);
        } catch (InvalidInput refused) {
            throw new InvalidInput(column, "visit.import.skipped.text", column, limit);
        }
    }

    /** A telephone number in a list of places is that of a place. */
    private static boolean identifies(String cell) {
        return PersonalDataGuard.find(cell).stream().anyMatch(kind -> kind != PersonalData.PHONE);
    }

    private String raw(String column) {
        return cells.isSet(column) ? cells.get(column).strip() : "";
    }
}
