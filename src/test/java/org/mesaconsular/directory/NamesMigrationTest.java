package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.testing.BareDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a portal of before knew by name is called so after the update. */
class NamesMigrationTest {

    private static final UUID CIRCLE = new UUID(0, 1);
    private static final UUID BODY = new UUID(0, 2);
    private static final UUID PARTY = new UUID(0, 3);
    private static final UUID AUTHORITY = new UUID(0, 4);

    private final BareDatabase tables = new BareDatabase().migrate("96?");
    private final JdbcTemplate database = tables.sql();

    NamesMigrationTest() {
        database.update(
                "insert into workspace (id, workspace_id, revision, code, name, zone) values (?, ?, 0, 'LA', 'LA', 'UTC')",
                CIRCLE,
                CIRCLE);
        database.update(
                "insert into body (id, revision, workspace_id, name, mandate_text, founding_act) values (?, 0, ?, 'Comité', '', '')",
                BODY,
                CIRCLE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,       ES
            'EN,ES', ES
            'EN,FR', EN
            PT,      PT
            FR,      FR
            """)
    void a_body_keeps_its_name_in_the_first_working_language_of_the_circle(
            @Nullable String languages, String language) {
        if (languages != null) {
            database.update(
                    "insert into rules_of_procedure values (?, 0, ?, 'CONSENSUS', 'NONE', 0, 0, 0, ?)",
                    UUID.randomUUID(),
                    CIRCLE,
                    languages);
        }

        tables.migrate("97");

        assertThat(nameOf(BODY)).isEqualTo(language + " Comité");
    }

    @Test
    void parties_and_authorities_keep_theirs() {
        database.update(
                "insert into party (id, revision, kind, acronym, city, zone) values (?, 0, 'NGO', 'KIND', 'LA', 'UTC')",
                PARTY);
        database.update("insert into party_name values (?, 'FR', 'Enfants')", PARTY);
        database.update(
                "insert into host_authority (id, revision, kind, state, acronym, city, words_rule) values (?, 0, 'OTHER', 'US', '', '', 0)",
                AUTHORITY);
        database.update("insert into host_authority_name values (?, 'EN', 'Police')", AUTHORITY);

        tables.migrate("97");

        assertThat(nameOf(PARTY)).isEqualTo("FR Enfants");
        assertThat(nameOf(AUTHORITY)).isEqualTo("EN Police");
    }

    private @Nullable String nameOf(UUID record) {
        return database.queryForObject(
                "select concat(language, ' ', name) from record_name where record_id = ?", String.class, record);
    }
}
