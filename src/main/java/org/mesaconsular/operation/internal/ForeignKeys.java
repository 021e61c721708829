package org.mesaconsular.operation.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The references between tables, which wait while tables are filled one after the other. */
final class ForeignKeys {

    private static final String POSTGRESQL_KEYS = """
            select conrelid::regclass::text, conname from pg_constraint
            where contype = 'f' and connamespace = current_schema()::regnamespace order by 1, 2
            """;

    private final Connection connection;
    private final boolean onH2;
    private final List<String> keys;

    private ForeignKeys(Connection connection, boolean onH2, List<String> keys) {
        this.connection = connection;
        this.onH2 = onH2;
        this.keys = keys;
    }

    static ForeignKeys of(Connection connection, boolean onH2) throws SQLException {
        return new ForeignKeys(connection, onH2, onH2 ? List.of() : postgreSqlKeys(connection));
    }

    private static List<String> postgreSqlKeys(Connection connection) throws SQLException {
        var keys = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(POSTGRESQL_KEYS)) {
            while (rows.next()) {
                keys.add("alter table " + rows.getString(1) + " alter constraint " + rows.getString(2));
            }
        }
        return keys;
    }

    /** From now on a reference may point to what is not there yet. */
    void suspend() throws SQLException {
        if (onH2) {
            execute("set referential_integrity false");
        }
        for (var key : keys) {
            execute(key + " deferrable initially deferred");
        }
    }

    /** From now on they hold again, for what was entered meanwhile too. */
    void check() throws SQLException {
        if (onH2) {
            for (var table : Table.names(connection)) {
                execute("alter table " + table + " set referential_integrity true check");
            }
            execute("set referential_integrity true");
            return;
        }
        execute("set constraints all immediate");
        for (var key : keys) {
            execute(key + " not deferrable");
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
