package org.mesaconsular.testing;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of H2's in memory with the portal's tables and nothing else: for tests of the migrations themselves. */
public final class BareDatabase {

    private final JdbcDataSource source = new JdbcDataSource();
    private final JdbcTemplate sql = new JdbcTemplate(source);

    public BareDatabase() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    public JdbcTemplate sql() {
        return sql;
    }

    public BareDatabase migrate() {
        return migrate("latest");
    }

    /** Up to this version and no further; {@code "96?"} is 96 or the last one before it. */
    public BareDatabase migrate(String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target(version)
                .load()
                .migrate();
        return this;
    }
}
