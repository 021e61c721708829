package org.mesaconsular.visit.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mesaconsular.shared.tables.NeededColumns;
import org.mesaconsular.shared.tables.SheetTable;

/** Where in a table the things stand that are known of a facility, under the headings of four languages and of registers. */
final class FacilityColumns {

    private final SheetTable table;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    /** @throws org.mesaconsular.shared.InvalidInput beside "file" when the content is no table of facilities */
    FacilityColumns(byte[] content) {
        this.table = SheetTable.of(content, needed());
        for (var column : Column.values()) {
            places.put(column, table.headings().column(column.headings));
        }
    }

    /** A thing that may be known of a facility; where several headings stand in a file, the first of the list counts. */
    enum Column {
        /** What it is called. */
        NAME(
                "name",
                "facility name",
                "facility",
                "nombre",
                "nombre del centro",
                "centro",
                "establecimiento",
                "nome",
                "nome do estabelecimento",
                "estabelecimento",
                "nom",
                "nom de l’établissement",
                "établissement"),
        /** City. */
        CITY(
                "city",
                "facility city",
                "town",
                "ciudad",
                "localidad",
                "municipio",
                "cidade",
                "município",
                "ville",
                "commune"),
        /** State of a federation, province. */
        REGION(
                "state",
                "facility state",
                "state or region",
                "region",
                "province",
                "estado",
                "entidad federativa",
                "provincia",
                "región",
                "uf",
                "província",
                "região",
                "état",
                "région",
                "département"),
        /** The State on whose territory it is. */
        STATE("country", "país", "pays"),
        /** Postal code. */
        ZIP(
                "zip",
                "zip code",
                "zipcode",
                "facility zip",
                "postal code",
                "postcode",
                "código postal",
                "cp",
                "cep",
                "code postal"),
        /** Street and number. */
        ADDRESS(
                "address",
                "facility address",
                "street address",
                "street",
                "dirección",
                "domicilio",
                "endereço",
                "adresse"),
        /** What kind of place it is. */
        TYPE(
                "type detailed",
                "facility type detailed",
                "facility type",
                "type",
                "kind",
                "tipo",
                "tipo de centro",
                "tipo de estabelecimento",
                "type d’établissement"),
        /** Who runs it. */
        OPERATOR("operator", "facility operator", "operador", "operadora", "opérateur", "exploitant", "gestionnaire"),
        /** The field office it belongs to. */
        AREA("aor", "area of responsibility"),
        /** Degrees to the north. */
        LATITUDE("latitude", "lat", "latitud"),
        /** Degrees to the east. */
        LONGITUDE("longitude", "lon", "lng", "long", "longitud"),
        /** Official capacity. */
        CAPACITY(
                "capacity",
                "official capacity",
                "rated capacity",
                "design capacity",
                "hifld_capacity",
                "capacidad",
                "capacidad oficial",
                "plazas",
                "capacidade",
                "capacidade oficial",
                "vagas",
                "capacité",
                "capacité officielle"),
        /** How sure the coordinates are. */
        SCORE("match_score", "match score");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    SheetTable table() {
        return table;
    }

    boolean has(Column column) {
        return place(column) >= 0;
    }

    String cell(SheetTable.Row row, Column column) {
        return row.cell(place(column));
    }

    /** The heading under which something stands, as it is in the file. */
    String heading(Column column) {
        return has(column) ? table.headings().written().get(place(column)) : "";
    }

    /** The headings of the columns that nothing is read from. */
    List<String> unused() {
        return table.headings().besides(places.values());
    }

    private int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    private static NeededColumns needed() {
        var whereabouts = Stream.of(Column.REGION, Column.STATE)
                .flatMap(column -> column.headings.stream())
                .toList();
        return new NeededColumns(List.of(Column.NAME.headings, Column.CITY.headings, whereabouts));
    }
}
