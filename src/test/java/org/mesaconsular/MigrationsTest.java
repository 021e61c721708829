package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.BareDatabase;

/** What no migration may bring into the tables. */
class MigrationsTest {

    private final BareDatabase database = new BareDatabase().migrate();

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
        return List.copyOf(database.sql()
                .query(
                        "select concat(constraint_name, ': ', check_clause) as form from information_schema.check_constraints",
                        (row, number) -> row.getString("form")));
    }
}
