package org.mesaconsular.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class KnownDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_database_of_a_newer_version_is_refused_and_left_as_it_is() throws Exception {
        migrate("one", "two", "three");
        var before = history();

        assertThatThrownBy(() -> migrate("one", "two"))
                .isInstanceOf(NewerDatabase.class)
                .hasMessageContaining("step 3")
                .hasMessageEndingWith("nothing was changed.");

        assertThat(history()).isEqualTo(before);
    }

    @Test
    void a_database_of_an_older_version_is_brought_up_to_date() throws Exception {
        migrate("one");

        migrate("one", "two");

        assertThat(history()).containsExactly("1", "2");
    }

    private void migrate(String... steps) throws Exception {
        var place = Files.createTempDirectory(folder, "steps");
        for (int number = 1; number <= steps.length; number++) {
            var step = steps[number - 1];
            Files.writeString(
                    place.resolve("V" + number + "__" + step + ".sql"), "create table " + step + " (id integer);");
        }
        new KnownDatabase()
                .migrate(Flyway.configure()
                        .dataSource(database())
                        .locations("filesystem:" + place)
                        .load());
    }

    private List<String> history() {
        return new JdbcTemplate(database())
                .query(
                        "select \"version\" from \"flyway_schema_history\" where \"version\" is not null order by \"installed_rank\"",
                        (row, number) -> row.getString(1));
    }

    private JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("mesa"));
        return database;
    }
}
