package org.mesaconsular.visit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.visit.Severity;

class SeverityPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, SERIOUS,       true",
        "CRITICAL, GOOD_PRACTICE, true",
        "CRITICAL, CRITICAL,      false",
        "SERIOUS,  OBSERVATION,   false",
        "SERIOUS,  CRITICAL,      false"
    })
    void only_an_alarm_called_off_is_explained(Severity from, Severity to, boolean explained) {
        assertThat(SeverityPolicy.needsReason(from, to)).isEqualTo(explained);
    }

    @Test
    void a_reason_lets_it_pass() {
        assertThatThrownBy(() -> SeverityPolicy.check(Severity.CRITICAL, Severity.CONCERN, ""))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> SeverityPolicy.check(Severity.CRITICAL, Severity.CONCERN, "the ward was reopened"))
                .doesNotThrowAnyException();
    }
}
