package org.mesaconsular.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.action.Answer;
import org.mesaconsular.shared.PartyId;

class ConsensusPolicyTest {

    private static final PartyId PERU = PartyId.random();

    @ParameterizedTest
    @CsvSource({
        "AGREED,                  true,  9",
        "AGREED_WITH_RESERVATION, true,  9",
        "AD_REFERENDUM,           false, 8",
        "OBJECTED,                false, 8",
        "PENDING,                 false, 8"
    })
    void the_ninth_decides_when_eight_have_agreed(Answer ofTheNinth, boolean reached, int agreed) {
        var answers = eightAgreedAnd(ofTheNinth);

        var consensus = ConsensusPolicy.over(answers);

        assertThat(consensus.reached()).isEqualTo(reached);
        assertThat(consensus.agreed()).isEqualTo(agreed);
        assertThat(consensus.asked()).isEqualTo(9);
    }

    @Test
    void eight_of_nine_is_not_agreed_and_names_the_ninth() {
        var consensus = ConsensusPolicy.over(eightAgreedAnd(Answer.PENDING));

        assertThat(consensus.reached()).isFalse();
        assertThat(consensus.pending()).containsExactly(PERU);
    }

    @Test
    void who_objects_or_awaits_the_capital_is_named_as_such() {
        assertThat(ConsensusPolicy.over(eightAgreedAnd(Answer.OBJECTED)).objecting())
                .containsExactly(PERU);
        assertThat(ConsensusPolicy.over(eightAgreedAnd(Answer.AD_REFERENDUM)).awaiting())
                .containsExactly(PERU);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREED, true",
        "AGREED_WITH_RESERVATION, true",
        "AD_REFERENDUM, false",
        "OBJECTED, false",
        "PENDING, false"
    })
    void a_single_party_decides_for_itself(Answer answer, boolean reached) {
        assertThat(ConsensusPolicy.over(Map.of(PERU, answer)).reached()).isEqualTo(reached);
    }

    @Test
    void nobody_asked_is_nobody_agreed() {
        var consensus = ConsensusPolicy.over(Map.of());

        assertThat(consensus.reached()).isFalse();
        assertThat(consensus.pending()).isEqualTo(Set.of());
    }

    private static Map<PartyId, Answer> eightAgreedAnd(Answer ofTheNinth) {
        var answers = new LinkedHashMap<PartyId, Answer>();
        for (int index = 0; index < 7; index++) {
            answers.put(PartyId.random(), Answer.AGREED);
        }
        answers.put(PartyId.random(), Answer.AGREED_WITH_RESERVATION);
        answers.put(PERU, ofTheNinth);
        return answers;
    }
}
