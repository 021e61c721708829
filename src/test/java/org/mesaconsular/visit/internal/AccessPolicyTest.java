package org.mesaconsular.visit.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;

class AccessPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "NOT_REQUESTED,   REQUESTED,       true",
        "NOT_REQUESTED,   DENIED,          false",
        "NOT_REQUESTED,   NO_REPLY,        false",
        "REQUESTED,       AUTHORISED,      true",
        "REQUESTED,       AUTHORISED_COND, true",
        "REQUESTED,       DENIED,          true",
        "REQUESTED,       NO_REPLY,        true",
        "REQUESTED,       TURNED_AWAY,     false",
        "REQUESTED,       REVOKED,         false",
        "AUTHORISED,      REVOKED,         true",
        "AUTHORISED_COND, TURNED_AWAY,     true",
        "AUTHORISED,      NOT_REQUESTED,   false",
        "DENIED,          REQUESTED,       true",
        "DENIED,          TURNED_AWAY,     false",
        "NO_REPLY,        AUTHORISED,      true",
        "TURNED_AWAY,     REQUESTED,       true"
    })
    void the_ledger_has_an_order(AccessStatus from, AccessStatus to, boolean allowed) {
        var step = new AccessForm(to, TODAY, null, "as the letter says");

        if (allowed) {
            assertThatCode(() -> AccessPolicy.check(from, null, TODAY, step)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> AccessPolicy.check(from, null, TODAY, step))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("visit.refusal.accessOrder");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED,  AUTHORISED_COND, visit.refusal.conditionsMissing",
        "REQUESTED,  DENIED,          visit.refusal.groundsMissing",
        "AUTHORISED, REVOKED,         visit.refusal.groundsMissing",
        "AUTHORISED, TURNED_AWAY,     visit.refusal.groundsMissing"
    })
    void conditions_and_refusals_are_recorded_with_their_grounds(AccessStatus from, AccessStatus to, String reason) {
        assertThatThrownBy(() -> AccessPolicy.check(from, null, TODAY, new AccessForm(to, TODAY, null, "")))
                .hasMessage(reason);
    }

    @Test
    void a_step_lies_neither_ahead_nor_before_the_one_it_follows() {
        var tomorrow = new AccessForm(AccessStatus.REQUESTED, TODAY.plusDays(1), null, "");
        var earlier = new AccessForm(AccessStatus.REQUESTED, TODAY.minusDays(9), null, "");

        assertThatThrownBy(() -> AccessPolicy.check(AccessStatus.NOT_REQUESTED, null, TODAY, tomorrow))
                .hasMessage("visit.refusal.dayToCome");
        assertThatThrownBy(() -> AccessPolicy.check(AccessStatus.DENIED, TODAY.minusDays(8), TODAY, earlier))
                .hasMessage("visit.refusal.dayBeforeLatest");
    }

    @Test
    void nobody_is_asked_to_reply_before_being_asked() {
        var step = new AccessForm(AccessStatus.REQUESTED, TODAY, TODAY.minusDays(1), "");

        assertThatThrownBy(() -> AccessPolicy.check(AccessStatus.NOT_REQUESTED, null, TODAY, step))
                .hasMessage("visit.refusal.replyBeforeRequest");
    }
}
