package org.mesaconsular.operation.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that sees one moment of the whole database, whatever is written meanwhile. */
final class Snapshot implements AutoCloseable {

    /** H2's own level: repeatable read covers only the tables a transaction has touched. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final boolean onH2;

    private Snapshot(Connection connection, boolean onH2) {
        this.connection = connection;
        this.onH2 = onH2;
    }

    /** Begins with the first query; the connection stays with who opened it. */
    static Snapshot on(Connection connection) throws SQLException {
        var onH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        connection.setAutoCommit(false);
        if (onH2) {
            // rows one by one: H2 would otherwise gather each table before it gives out the first row
            execute(connection, "set lazy_query_execution true");
        }
        connection.commit();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(onH2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        return new Snapshot(connection, onH2);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setReadOnly(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        if (onH2) {
            execute(connection, "set lazy_query_execution false");
            connection.commit();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
