package org.mesaconsular.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.testing.EmbeddedDatabase;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DurabilityHealthTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            ;WRITE_DELAY=0   , UP
            ''               , DOWN
            ;WRITE_DELAY=100 , DOWN
            """)
    void h2_must_write_before_it_confirms(String settings, String expected) {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("mesa") + settings);

        var health = healthOf(new JdbcTemplate(database));

        assertThat(health.getStatus()).isEqualTo(new Status(expected));
    }

    @Test
    void what_h2_is_set_to_in_its_address_says_the_reason() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("mesa"));

        var health = healthOf(new JdbcTemplate(database));

        assertThat(String.valueOf(health.getDetails().get("reason"))).contains("WRITE_DELAY");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            on           , UP
            local        , UP
            remote_apply , UP
            off          , DOWN
            """)
    void postgresql_must_not_confirm_before_it_has_written(String setting, String expected) {
        var database = postgresql();
        database.execute("set synchronous_commit = " + setting);

        var health = healthOf(database);

        assertThat(health.getStatus()).isEqualTo(new Status(expected));
    }

    private static Health healthOf(JdbcTemplate database) {
        return new DurabilityHealth(new DatabaseSettings(database)).health();
    }

    private static JdbcTemplate postgresql() {
        var settings = EmbeddedDatabase.freshDatabase();
        return new JdbcTemplate(new SingleConnectionDataSource(
                String.valueOf(settings.get("spring.datasource.url")), "postgres", "postgres", true));
    }
}
