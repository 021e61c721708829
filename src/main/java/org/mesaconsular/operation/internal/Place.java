package org.mesaconsular.operation.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** Where a portal keeps what it knows, from the same settings the portal reads. */
record Place(String url, String user, String password, Path folder, Path auditKey, Path anchors) {

    private static final int IN_USE = 90020;
    private static final int NO_SUCH_DATABASE = 90146;

    static Place of(Environment settings) {
        return new Place(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                Path.of(settings.getRequiredProperty("mesa.data-dir")),
                Path.of(settings.getRequiredProperty("mesa.audit.key")),
                Path.of(settings.getRequiredProperty("mesa.audit.anchor")));
    }

    boolean onH2() {
        return url.startsWith("jdbc:h2:");
    }

    /**
     * A connection that sees one moment of the database and cannot change it.
     *
     * @throws CannotBeDone when there is no database, or H2's is in use
     */
    Connection look() throws SQLException {
        var connection = connect(onH2() ? url.replaceAll(";WRITE_DELAY=\\d+", "") + ";ACCESS_MODE_DATA=r" : url);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private Connection connect(String address) throws SQLException {
        try {
            // the user Spring gives to H2 in memory; in files the portal has none
            return onH2()
                    ? DriverManager.getConnection(
                            address + ";IFEXISTS=TRUE", url.contains(":mem:") ? "sa" : user, password)
                    : DriverManager.getConnection(address, user, password);
        } catch (SQLException fault) {
            refuse(fault);
            throw fault;
        }
    }

    private void refuse(SQLException fault) {
        if (fault.getErrorCode() == IN_USE) {
            throw new CannotBeDone(
                    "The database in " + folder + " is in use by a portal that is running: stop it first.");
        } else if (fault.getErrorCode() == NO_SUCH_DATABASE) {
            throw new CannotBeDone("There is no database in " + folder + ".");
        }
    }
}
