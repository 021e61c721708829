package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of the portal as it is in a database now. Names are in lower case on both databases. */
record Table(String name, List<Column> columns) {

    private static final String SCHEMA_HISTORY = "flyway_schema_history";
    private static final int ROWS_AT_ONCE = 500;

    record Column(String name, ColumnKind kind) {}

    /** A row, as texts in the order of the columns. */
    @FunctionalInterface
    interface RowReader {
        void read(List<@Nullable String> row) throws SQLException, IOException;
    }

    /** All tables but the history of the schema, by name. */
    static List<Table> of(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        for (var name : names(connection)) {
            tables.add(new Table(name, columns(connection, name)));
        }
        return tables;
    }

    /** The names of all tables but the history of the schema. */
    static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(lower(rows, "TABLE_NAME"));
            }
        }
        names.remove(SCHEMA_HISTORY);
        names.sort(Comparator.naturalOrder());
        return names;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select * from " + table + " where 1 = 0")) {
            var shape = rows.getMetaData();
            for (int index = 1; index <= shape.getColumnCount(); index++) {
                var name = shape.getColumnName(index).toLowerCase(Locale.ROOT);
                columns.add(new Column(name, ColumnKind.named(shape.getColumnTypeName(index))));
            }
        }
        return List.copyOf(columns);
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return String.valueOf(row.getString(column)).toLowerCase(Locale.ROOT);
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** Reads every row, a few at a time. */
    long read(Connection connection, RowReader reader) throws SQLException, IOException {
        var count = 0L;
        try (var query = connection.createStatement()) {
            query.setFetchSize(ROWS_AT_ONCE);
            try (var rows = query.executeQuery("select " + String.join(", ", columnNames()) + " from " + name)) {
                while (rows.next()) {
                    reader.read(row(rows));
                    count++;
                }
            }
        }
        return count;
    }

    private List<@Nullable String> row(ResultSet rows) throws SQLException {
        var row = new ArrayList<@Nullable String>(columns.size());
        for (int index = 0; index < columns.size(); index++) {
            row.add(columns.get(index).kind().read(rows, index + 1));
        }
        return row;
    }

    /** Where rows of these columns go; to be closed after the last, which enters them. */
    RowWriter writer(Connection connection, List<String> order) throws SQLException {
        var kinds = columns.stream().collect(Collectors.toMap(Column::name, Column::kind));
        var insert = "insert into " + name + " (" + String.join(", ", order) + ") values ("
                + order.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        return new RowWriter(
                connection.prepareStatement(insert),
                order.stream().map(kinds::get).toList());
    }
}
