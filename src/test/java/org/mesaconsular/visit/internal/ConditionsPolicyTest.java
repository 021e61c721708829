package org.mesaconsular.visit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.VisitState;

class ConditionsPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "CONDUCTED,        AUTHORISED,      true",
        "CONDUCTED,        AUTHORISED_COND, true",
        "IN_PROGRESS,      AUTHORISED,      true",
        "PARTLY_CONDUCTED, AUTHORISED,      true",
        "PARTLY_CONDUCTED, REVOKED,         true",
        "IN_PROGRESS,      TURNED_AWAY,     false",
        "IN_PROGRESS,      REVOKED,         false",
        "CONFIRMED,        AUTHORISED,      false",
        "PROPOSED,         DENIED,          false",
        "NOT_CONDUCTED,    DENIED,          false",
        "NOT_CONDUCTED,    TURNED_AWAY,     false",
        "NOT_CONDUCTED,    AUTHORISED,      false",
        "NOT_CONDUCTED,    NO_REPLY,        false"
    })
    void who_was_not_inside_says_nothing_about_conditions(VisitState state, AccessStatus access, boolean conditions) {
        assertThat(ConditionsPolicy.wasInside(state, access)).isEqualTo(conditions);
        assertThat(ConditionsPolicy.sections(state, access).contains(FindingSection.MATERIAL))
                .isEqualTo(conditions);
    }

    @ParameterizedTest
    @EnumSource(FindingSection.class)
    void a_denied_visit_takes_findings_on_access_and_legality_only(FindingSection section) {
        var possible = ConditionsPolicy.sections(VisitState.NOT_CONDUCTED, AccessStatus.DENIED);

        assertThat(possible.contains(section))
                .isEqualTo(section == FindingSection.CONSULAR || section == FindingSection.LEGALITY);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_CONDUCTED, DENIED,        visit.refusal.noAccessNoConditions",
        "PROPOSED,      NOT_REQUESTED, visit.refusal.noAccessNoConditions",
        "CONFIRMED,     AUTHORISED,    visit.refusal.notYetVisited"
    })
    void the_refusal_says_why(VisitState state, AccessStatus access, String reason) {
        assertThatThrownBy(() -> ConditionsPolicy.check(state, access, FindingSection.HEALTH))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CANCELLED"})
    void a_draft_and_a_cancelled_visit_take_no_findings_at_all(VisitState state) {
        assertThatThrownBy(() -> ConditionsPolicy.check(state, AccessStatus.AUTHORISED, FindingSection.CONSULAR))
                .isInstanceOf(NotAllowed.class);
    }
}
