package org.mesaconsular.directory.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.internal.search.SearchText;
import org.mesaconsular.shared.InvalidInput;

/** Where in a table the things stand that are known of a mission. Headings may be in any of the four languages. */
final class MissionColumns {

    private static final Set<String> SENDER =
            lines("operator", "sending state", "sending country", "sender", "estado acreditante", "état d’envoi");
    private static final Set<String> STATE = lines("state", "country", "estado", "país", "pais", "état", "pays");
    private static final Set<String> CITY = lines("city", "ciudad", "cidade", "ville");
    private static final Set<String> KIND = lines("type", "kind", "tipo", "clase", "genre");
    private static final Set<String> LATITUDE = lines("latitude", "lat", "latitud");
    private static final Set<String> LONGITUDE = lines("longitude", "lon", "lng", "longitud");
    private static final Set<String> ZONE =
            lines("time zone", "timezone", "zona horaria", "fuso horário", "fuseau horaire");
    private static final Set<String> NAME = lines("name", "nombre", "nome", "nom");

    private final SheetTable table;
    private final int state;
    private final int city;
    private final Map<InterfaceLanguage, Integer> names = new EnumMap<>(InterfaceLanguage.class);

    /** @throws InvalidInput beside "file" when the State or the city has no column */
    MissionColumns(SheetTable table) {
        this.table = table;
        var sender = table.column(SENDER);
        // where a sender is named, "country" is the State that hosts
        this.state = sender >= 0 ? sender : table.column(STATE);
        this.city = table.column(CITY);
        if (state < 0 || city < 0) {
            throw new InvalidInput("file", "directory.import.refusal.columns");
        }
        for (var language : InterfaceLanguage.values()) {
            names.put(language, table.column(lines("name_" + language.name(), "name " + language.name())));
        }
    }

    String state(SheetTable.Row row) {
        return cell(row, state);
    }

    String city(SheetTable.Row row) {
        return cell(row, city);
    }

    String kind(SheetTable.Row row) {
        return cell(row, table.column(KIND));
    }

    String zone(SheetTable.Row row) {
        return cell(row, table.column(ZONE));
    }

    /** The names the line gives, by language; one of no language counts as English. */
    Map<InterfaceLanguage, String> names(SheetTable.Row row) {
        var given = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        given.put(InterfaceLanguage.EN, cell(row, table.column(NAME)));
        names.forEach((language, column) -> {
            if (column >= 0) {
                given.put(language, cell(row, column));
            }
        });
        given.values().removeIf(String::isEmpty);
        return given;
    }

    /** Where it is; null when the line does not say so in degrees. */
    ZoneOfCity.@Nullable Point point(SheetTable.Row row) {
        var latitude = cell(row, table.column(LATITUDE));
        var longitude = cell(row, table.column(LONGITUDE));
        var degrees = "[-+]?\\d{1,3}(\\.\\d{1,12})?";
        return latitude.matches(degrees) && longitude.matches(degrees)
                ? new ZoneOfCity.Point(Double.parseDouble(latitude), Double.parseDouble(longitude))
                : null;
    }

    private static String cell(SheetTable.Row row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    private static Set<String> lines(String... headings) {
        return Arrays.stream(headings).map(SearchText::line).collect(Collectors.toSet());
    }
}
