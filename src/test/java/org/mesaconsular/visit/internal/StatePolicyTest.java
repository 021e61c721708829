package org.mesaconsular.visit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.VisitState;

class StatePolicyTest {

    @ParameterizedTest
    @CsvSource({
        // state, access, may be confirmed, may begin, main act
        "DRAFT,       NOT_REQUESTED, false, false, PROPOSED",
        "DRAFT,       DENIED,        false, false, PROPOSED",
        "PROPOSED,    NOT_REQUESTED, true,  false, CONFIRMED",
        "PROPOSED,    REQUESTED,     true,  false, CONFIRMED",
        "PROPOSED,    NO_REPLY,      true,  false, CONFIRMED",
        "PROPOSED,    AUTHORISED,    true,  false, CONFIRMED",
        "PROPOSED,    DENIED,        false, false, NOT_CONDUCTED",
        "PROPOSED,    REVOKED,       false, false, NOT_CONDUCTED",
        "PROPOSED,    TURNED_AWAY,   false, false, NOT_CONDUCTED",
        "CONFIRMED,   AUTHORISED,    false, true,  IN_PROGRESS",
        "CONFIRMED,   DENIED,        false, false, NOT_CONDUCTED",
        "CONFIRMED,   TURNED_AWAY,   false, false, NOT_CONDUCTED",
        "IN_PROGRESS, AUTHORISED,    false, false, CONDUCTED",
        "IN_PROGRESS, REVOKED,       false, false, PARTLY_CONDUCTED",
        "IN_PROGRESS, TURNED_AWAY,   false, false, NOT_CONDUCTED",
        "POSTPONED,   DENIED,        false, false, PROPOSED",
        "CONDUCTED,   AUTHORISED,    false, false, "
    })
    void how_a_visit_goes_on_depends_on_access(
            VisitState state, AccessStatus access, boolean confirm, boolean begin, @Nullable String main) {
        var next = StatePolicy.next(state, access);

        assertThat(next.contains(VisitState.CONFIRMED)).isEqualTo(confirm);
        assertThat(next.contains(VisitState.IN_PROGRESS)).isEqualTo(begin);
        assertThat(StatePolicy.main(state, access).map(Enum::name).orElse(null)).isEqualTo(main);
    }
}
