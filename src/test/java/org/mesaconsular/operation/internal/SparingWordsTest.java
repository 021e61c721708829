package org.mesaconsular.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mesaconsular.shared.NotAllowed;
import org.springframework.dao.DataIntegrityViolationException;

class SparingWordsTest {

    private static final String CONTENT = "Ana Quishpe";

    static Stream<Throwable> exceptions_that_quote_what_they_refuse() {
        return Stream.of(
                new SQLException("Value too long: '" + CONTENT + "'", "22001", 7),
                new DataIntegrityViolationException("duplicate " + CONTENT),
                new IllegalArgumentException(CONTENT),
                new NumberFormatException("For input string: " + CONTENT),
                new java.time.format.DateTimeParseException("Text could not be parsed", CONTENT, 0),
                new IllegalStateException("at the save", new DataIntegrityViolationException(CONTENT)));
    }

    @ParameterizedTest
    @MethodSource("exceptions_that_quote_what_they_refuse")
    void the_log_quotes_no_content_of_records(Throwable fault) {
        var logged = new SparingStackTraces().printStackTraceToString(fault);

        assertThat(logged)
                .doesNotContain(CONTENT)
                .contains(fault.getClass().getName())
                .contains("\tat ");
    }

    @Test
    void what_a_database_refused_is_told_by_its_codes() {
        assertThat(SparingWords.of(new SQLException(CONTENT, "23505", 8))).contains("SQLState 23505, code 8");
    }

    @Test
    void the_portals_own_words_are_kept() {
        assertThat(SparingWords.of(new NotAllowed("refusal.onlyMandate"))).endsWith("refusal.onlyMandate");
        assertThat(SparingWords.of(new NewerDatabase("77"))).contains("nothing was changed");
    }
}
