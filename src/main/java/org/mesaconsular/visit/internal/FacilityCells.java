package org.mesaconsular.visit.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalData;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.shared.tables.SheetTable;
import org.mesaconsular.shared.tables.WrittenNumber;
import org.mesaconsular.visit.Coordinates;
import org.mesaconsular.visit.FacilityCode;
import org.mesaconsular.visit.FacilityData;
import org.mesaconsular.visit.FacilityField;
import org.mesaconsular.visit.FacilityLine;
import org.mesaconsular.visit.LineRemark;
import org.mesaconsular.visit.internal.FacilityColumns.Column;

/**
 * The cells of one line. What tells one facility from another refuses the line when it cannot be entered; any other cell that
 * cannot be read is left out with a remark, as if the file did not speak of it.
 */
final class FacilityCells {

    /** Name, city, State and ZIP code together: the statistics have no number of their own for a facility. */
    static final String SCHEME = "ICE-STATS";

    private static final int SHORT = 40;
    private static final int ZIP = 20;
    private static final int SHOWN = 80;
    private static final int MOST_PLACES = 100_000;

    /** Longer names of regions are no abbreviations, and keep their small letters. */
    private static final int ABBREVIATION = 3;

    private final FacilityColumns columns;
    private final SheetTable.Row row;
    private final Set<FacilityField> spokenOf = EnumSet.noneOf(FacilityField.class);
    private final List<LineRemark> leftOut = new ArrayList<>();

    FacilityCells(FacilityColumns columns, SheetTable.Row row) {
        this.columns = columns;
        this.row = row;
    }

    /** @throws InvalidInput when the line cannot be entered */
    FacilityLine line() {
        if (!row.fits()) {
            throw new InvalidInput("name", "visit.import.skipped.cells");
        }
        refusePersonalData();
        var name = ofKey(Column.NAME, Text.LINE);
        if (name.isEmpty()) {
            throw new InvalidInput("name", "visit.import.skipped.noName");
        }
        var data = data();
        if (data.region().isEmpty() && data.state() == null) {
            remark("visit.import.leftOut.noRegion");
        }
        return new FacilityLine(row.number(), name, data, Set.copyOf(spokenOf), code(name, data));
    }

    /** The cells that could not be read. */
    List<LineRemark> leftOut() {
        return leftOut;
    }

    /** The name for the report, whatever it holds but personal data, cut to a length that fits. */
    String shownName() {
        var name = columns.cell(row, Column.NAME);
        if (identifies(name)) {
            return "…";
        }
        return name.codePointCount(0, name.length()) <= SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private FacilityData data() {
        var wording = text(FacilityField.KIND, Column.TYPE, SHORT);
        var area = text(FacilityField.AUTHORITY, Column.AREA, SHORT);
        var state = state();
        return new FacilityData(
                FacilityTypes.of(wording),
                wording,
                text(FacilityField.OPERATOR, Column.OPERATOR, Text.LINE),
                area.isEmpty() ? "" : "ICE ERO " + area,
                text(FacilityField.ADDRESS, Column.ADDRESS, Text.LINE),
                ofKey(FacilityField.CITY, Column.CITY, Text.LINE),
                region(),
                state,
                ZipCode.of(ofKey(FacilityField.ZIP, Column.ZIP, ZIP), state),
                capacity(),
                coordinates());
    }

    /** Twins are told by what they look like: capitals make no difference. */
    private static FacilityCode code(String name, FacilityData data) {
        var key = String.join("|", name, data.city(), data.region(), data.zip());
        return new FacilityCode(SCHEME, key.toUpperCase(Locale.ROOT));
    }

    private String region() {
        var region = ofKey(FacilityField.REGION, Column.REGION, Text.LINE);
        return region.length() <= ABBREVIATION ? region.toUpperCase(Locale.ROOT) : region;
    }

    private @Nullable StateCode state() {
        var written = spoken(FacilityField.STATE, Column.STATE);
        if (written.isEmpty()) {
            return null;
        }
        var state = StateCode.named(written);
        if (state.isEmpty()) {
            leaveOut(FacilityField.STATE, "visit.import.leftOut.state", written);
        }
        return state.orElse(null);
    }

    private @Nullable Integer capacity() {
        var written = spoken(FacilityField.CAPACITY, Column.CAPACITY);
        if (written.isEmpty()) {
            return null;
        }
        var places = WrittenNumber.whole(written);
        if (places.isEmpty() || places.getAsInt() > MOST_PLACES) {
            leaveOut(FacilityField.CAPACITY, "visit.import.leftOut.capacity", written);
            return null;
        }
        return places.getAsInt();
    }

    private @Nullable Coordinates coordinates() {
        if (!columns.has(Column.LATITUDE) || !columns.has(Column.LONGITUDE)) {
            return null;
        }
        var north = spoken(FacilityField.COORDINATES, Column.LATITUDE);
        var east = spoken(FacilityField.COORDINATES, Column.LONGITUDE);
        if (north.isEmpty() && east.isEmpty()) {
            return null;
        }
        var latitude = degrees(north, 90);
        var longitude = degrees(east, 180);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            leaveOut(FacilityField.COORDINATES, "visit.import.leftOut.coordinates", (north + " " + east).strip());
            return null;
        }
        return new Coordinates(latitude.getAsDouble(), longitude.getAsDouble(), score());
    }

    private static OptionalDouble degrees(String written, int most) {
        var degrees = WrittenNumber.decimal(written);
        return degrees.isPresent() && Math.abs(degrees.getAsDouble()) <= most ? degrees : OptionalDouble.empty();
    }

    private @Nullable Double score() {
        var written = columns.cell(row, Column.SCORE);
        if (WrittenNumber.saysNothing(written)) {
            return null;
        }
        var score = WrittenNumber.decimal(written);
        if (score.isEmpty()) {
            remark("visit.import.leftOut.score", written);
            return null;
        }
        return score.getAsDouble();
    }

    /** A text that is left out when it cannot be kept. */
    private String text(FacilityField field, Column column, int limit) {
        var written = spoken(field, column);
        try {
            return Text.optional(columns.heading(column), written, limit);
        } catch (InvalidInput tooLong) {
            leaveOut(field, "visit.import.leftOut.text", columns.heading(column), limit);
            return "";
        }
    }

    private String ofKey(FacilityField field, Column column, int limit) {
        var text = ofKey(column, limit);
        if (columns.has(column)) {
            spokenOf.add(field);
        }
        return WrittenNumber.saysNothing(text) ? "" : text;
    }

    private String ofKey(Column column, int limit) {
        try {
            return Text.optional("name", columns.cell(row, column), limit);
        } catch (InvalidInput refused) {
            throw new InvalidInput("name", "visit.import.skipped.text", columns.heading(column), limit);
        }
    }

    /** A line that identifies a person is left out whole, so that nothing of it stands in the report either. */
    private void refusePersonalData() {
        for (var column : Column.values()) {
            var cell = columns.cell(row, column);
            if (WrittenNumber.decimal(cell).isEmpty() && identifies(cell)) {
                throw new InvalidInput("name", "visit.import.skipped.personalData", columns.heading(column));
            }
        }
    }

    /** A telephone number in a list of places is that of a place. */
    private static boolean identifies(String cell) {
        return PersonalDataGuard.find(cell).stream().anyMatch(kind -> kind != PersonalData.PHONE);
    }

    /** What stands in a cell, and that the file speaks of it. */
    private String spoken(FacilityField field, Column column) {
        if (columns.has(column)) {
            spokenOf.add(field);
        }
        var written = columns.cell(row, column);
        return WrittenNumber.saysNothing(written) ? "" : written;
    }

    private void leaveOut(FacilityField field, String key, Object... arguments) {
        spokenOf.remove(field);
        remark(key, arguments);
    }

    private void remark(String key, Object... arguments) {
        leftOut.add(new LineRemark(row.number(), shownName(), key, List.of(arguments)));
    }
}
