package org.mesaconsular.operation.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Opens connections to a database in files of H2: each to the {@link Opening} that lasts, or else to the next. */
class H2Connections extends AbstractDataSource {

    private final String path;
    private final String settings;

    /** @param address what follows {@code jdbc:h2:file:} in an address */
    H2Connections(String address) {
        var end = (address + ";").indexOf(';');
        path = address.substring(0, end);
        settings = address.substring(end);
    }

    Reserve reserve() {
        return Reserve.in(Objects.requireNonNull(FilesWithReserve.onDisk(path).getParent()));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return database().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return database().getConnection(user, password);
    }

    private JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL(FilesWithReserve.address(path) + settings);
        return database;
    }
}
