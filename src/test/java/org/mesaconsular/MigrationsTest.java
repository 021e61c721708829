package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What no migration may bring into the tables. */
class MigrationsTest {

    private final JdbcDataSource source = new JdbcDataSource();
    private final JdbcTemplate database = new JdbcTemplate(source);

    @BeforeEach
    void migrate() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
    }

    /** As H2 has understood it: what is written as "a = 1 or a = 2" becomes a list too. See decision 18. */
    @Test
    void no_check_constraint_holds_a_list_which_h2_binds_to_the_connection_that_wrote_it() {
        var checks = checks();

        assertThat(checks)
                .hasSizeGreaterThan(5)
                .anySatisfy(check -> assertThat(check).startsWith("MEETING_CONVENED_HAS_SYMBOL"));
        assertThat(checks).noneMatch(check -> check.contains(" IN("));
    }

    private List<String> checks() {
        return List.copyOf(database.query(
                "select concat(constraint_name, ': ', check_clause) as form from information_schema.check_constraints",
                (row, number) -> row.getString("form")));
    }
}
