package org.mesaconsular.directory.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.tables.NeededColumns;
import org.mesaconsular.shared.tables.SheetTable;
import org.mesaconsular.shared.tables.WrittenNumber;

/** Where in a table the things stand that are known of a mission. Headings may be in any of the four languages. */
final class MissionColumns {

    private static final List<String> SENDER = List.of(
            "operator",
            "sending state",
            "sending country",
            "sender",
            "estado acreditante",
            "estado que envía",
            "estado que envia",
            "état d’envoi",
            "état accréditant");
    private static final List<String> STATE = List.of("state", "country", "estado", "país", "état", "pays");
    private static final List<String> CITY = List.of("city", "ciudad", "cidade", "ville");
    private static final List<String> KIND =
            List.of("type", "kind", "tipo", "clase", "classe", "genre", "catégorie", "mission type", "tipo de misión");
    private static final List<String> LATITUDE = List.of("latitude", "lat", "latitud");
    private static final List<String> LONGITUDE = List.of("longitude", "lon", "lng", "longitud");
    private static final List<String> ZONE =
            List.of("time zone", "timezone", "zona horaria", "fuso horário", "fuseau horaire");
    private static final List<String> NAME = List.of("name", "nombre", "nome", "nom");

    private final Set<Integer> used = new HashSet<>();
    private final SheetTable table;
    private final int state;
    private final int city;
    private final int kind;
    private final int zone;
    private final int latitude;
    private final int longitude;
    private final int name;
    private final Map<InterfaceLanguage, Integer> names = new EnumMap<>(InterfaceLanguage.class);

    /** @throws InvalidInput beside "file" when the content is no table with a State and a city */
    MissionColumns(byte[] content) {
        this.table = SheetTable.of(content, needed());
        // where a sender is named, "country" is the State that hosts
        this.state = column(stateOrSender());
        this.city = column(CITY);
        this.kind = column(KIND);
        this.zone = column(ZONE);
        this.latitude = column(LATITUDE);
        this.longitude = column(LONGITUDE);
        this.name = column(NAME);
        for (var language : InterfaceLanguage.values()) {
            names.put(language, column(List.of("name " + language.name())));
        }
    }

    SheetTable table() {
        return table;
    }

    /** The headings of the columns that nothing is read from. */
    List<String> unused() {
        return table.headings().besides(used);
    }

    String state(SheetTable.Row row) {
        return row.cell(state);
    }

    String city(SheetTable.Row row) {
        return row.cell(city);
    }

    String kind(SheetTable.Row row) {
        return row.cell(kind);
    }

    String zone(SheetTable.Row row) {
        return row.cell(zone);
    }

    /** The names the line gives, by language; one of no language counts as English. */
    Map<InterfaceLanguage, String> names(SheetTable.Row row) {
        var given = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        given.put(InterfaceLanguage.EN, row.cell(name));
        names.forEach((language, column) -> {
            if (column >= 0) {
                given.put(language, row.cell(column));
            }
        });
        given.values().removeIf(String::isEmpty);
        return given;
    }

    /** Where it is; null when the line does not say so in degrees. */
    ZoneOfCity.@Nullable Point point(SheetTable.Row row) {
        var north = WrittenNumber.decimal(row.cell(latitude));
        var east = WrittenNumber.decimal(row.cell(longitude));
        return north.isPresent() && east.isPresent()
                ? new ZoneOfCity.Point(north.getAsDouble(), east.getAsDouble())
                : null;
    }

    private static NeededColumns needed() {
        var either = new ArrayList<>(STATE);
        either.addAll(SENDER);
        return new NeededColumns(List.of(either, CITY));
    }

    private static List<String> stateOrSender() {
        var all = new ArrayList<>(SENDER);
        all.addAll(STATE);
        return all;
    }

    private int column(List<String> called) {
        var column = table.headings().column(called);
        used.add(column);
        return column;
    }
}
