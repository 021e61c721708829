package org.mesaconsular.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {
    @ParameterizedTest
    @ValueSource(strings = {"synchronous_commit", "fsync", "full_page_writes"})
    void a_commit_is_as_durable_as_in_production(String setting) throws SQLException {
        assertThat(ask(EmbeddedDatabase.freshDatabase(), "show " + setting)).isEqualTo("on");
    }

    @Test
    void two_tests_never_share_a_database() throws SQLException {
        var one = EmbeddedDatabase.freshDatabase();
        var other = EmbeddedDatabase.freshDatabase();

        assertThat(ask(one, "select current_database()")).isNotEqualTo(ask(other, "select current_database()"));
    }

    private static String ask(Map<String, Object> database, String query) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Map<String, Object> database) throws SQLException {
        return DriverManager.getConnection(
                String.valueOf(database.get("spring.datasource.url")),
                String.valueOf(database.get("spring.datasource.username")),
                String.valueOf(database.get("spring.datasource.password")));
    }
}
