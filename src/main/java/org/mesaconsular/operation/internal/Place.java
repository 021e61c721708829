package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.core.env.Environment;

/**
 * Where a portal keeps what it knows, from the same settings the portal reads.
 *
 * @param keys what stands outside the database and opens or proves what is in it, by the name it has in a backup
 */
record Place(String url, String user, String password, Path folder, Map<String, Path> keys, Path anchors) {

    private static final String AUDIT_KEY = "audit.key";
    private static final String SECRETS_KEY = "secrets.key";

    private static final int IN_USE = 90020;
    private static final int NO_SUCH_DATABASE = 90146;

    static Place of(Environment settings) {
        var folder = Path.of(settings.getRequiredProperty("mesa.data-dir"));
        return new Place(
                fromTheRoot(settings.getRequiredProperty("spring.datasource.url")),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                folder,
                Map.of(
                        AUDIT_KEY, Path.of(settings.getRequiredProperty("mesa.audit.key")),
                        SECRETS_KEY, folder.resolve(SECRETS_KEY)),
                Path.of(settings.getRequiredProperty("mesa.audit.anchor")));
    }

    private static String fromTheRoot(String url) {
        return H2Address.of(url).map(H2Address::fromTheRoot).orElse(url);
    }

    boolean onH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** The name of the folder with migrations of this database alone. */
    String vendor() {
        return onH2() ? "h2" : "postgresql";
    }

    Path auditKey() {
        return key(new Manifest.FilePart(AUDIT_KEY, ""));
    }

    /**
     * Where the key of a backup belongs.
     *
     * @throws CannotBeDone when this program knows no such key
     */
    Path key(Manifest.FilePart part) {
        var path = keys.get(part.name());
        if (path == null) {
            throw new CannotBeDone(
                    "The backup holds a file this version of the portal does not know: " + part.name() + ".");
        }
        return path;
    }

    /** Whether there is no database, or one without any table. */
    boolean isEmpty() throws SQLException {
        if (onH2()) {
            return !Files.exists(databaseFile());
        }
        try (var connection = open();
                var tables =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            return !tables.next();
        }
    }

    /** Takes away again what a restoration began to fill. */
    void empty() throws IOException {
        if (onH2()) {
            Files.deleteIfExists(databaseFile());
        } else {
            SchemaVersion.empty(this);
        }
    }

    private Path databaseFile() {
        return folder.resolve("mesa.mv.db");
    }

    /** A connection to a database that is there. */
    Connection open() throws SQLException {
        return connect(url);
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
