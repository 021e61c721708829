package org.mesaconsular.operation.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Opens connections to a database in files of H2: each to the {@link Opening} that lasts, or else to the next. */
class H2Connections extends AbstractDataSource {

    private final H2Address address;

    H2Connections(H2Address address) {
        this.address = address;
    }

    Reserve reserve() {
        return Reserve.in(
                Objects.requireNonNull(FilesWithReserve.onDisk(address.path()).getParent()));
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
        database.setURL(FilesWithReserve.address(address.path()) + address.settings());
        return database;
    }
}
