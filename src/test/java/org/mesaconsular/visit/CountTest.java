package org.mesaconsular.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.InvalidInput;

class CountTest {

    @ParameterizedTest
    @CsvSource({
        "0,       EXACT,        true",
        "12,      ESTIMATE,     true",
        "3,       AT_LEAST,     true",
        ",        NOT_REPORTED, true",
        ",        REFUSED,      true",
        ",        EXACT,        false",
        ",        AT_LEAST,     false",
        "0,       NOT_REPORTED, false",
        "7,       REFUSED,      false",
        "-1,      EXACT,        false",
        "1000001, EXACT,        false"
    })
    void a_number_is_there_exactly_when_somebody_stated_it(
            @Nullable Integer value, CountStatus status, boolean possible) {
        if (possible) {
            assertThatCode(() -> new Count(value, status)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> new Count(value, status)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void not_reported_is_not_zero() {
        assertThat(Count.notReported()).isNotEqualTo(Count.exact(0));
        assertThat(Count.notReported().value()).isNull();
    }
}
