package org.mesaconsular.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTallyTest {

    @ParameterizedTest
    @CsvSource({
        // answers,                                                       accepted, tentative, declined, not confirmed
        "NO_ANSWER,                                                       0, 0, 0, 1",
        "ACCEPTED,                                                        1, 0, 0, 0",
        "TENTATIVE,                                                       0, 1, 0, 0",
        "DECLINED,                                                        0, 0, 1, 0",
        "ACCEPTED NO_ANSWER NO_ANSWER,                                    1, 0, 0, 2",
        "ACCEPTED ACCEPTED ACCEPTED ACCEPTED ACCEPTED ACCEPTED TENTATIVE NO_ANSWER DECLINED, 6, 1, 1, 1",
    })
    void each_answer_is_counted_where_it_belongs(
            String answers, int accepted, int tentative, int declined, int notConfirmed) {
        var given = Arrays.stream(answers.split(" ")).map(Answer::valueOf).toList();

        var tally = AttendanceTally.of(given);

        assertThat(tally).isEqualTo(new AttendanceTally(accepted, tentative, declined, notConfirmed));
        assertThat(tally.confirmed()).isEqualTo(accepted);
        assertThat(tally.invited()).isEqualTo(given.size());
    }

    @Test
    void nobody_invited_is_nobody_missing() {
        assertThat(AttendanceTally.of(List.of()).invited()).isZero();
    }
}
