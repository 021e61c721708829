package org.mesaconsular.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressSumTest {

    @Test
    void two_of_three_reported_when_one_gave_no_information() {
        var sum = ProgressSum.of(
                List.of(ProgressStatus.ON_TRACK, ProgressStatus.NOT_STARTED, ProgressStatus.NO_INFORMATION));

        assertThat(sum).isEqualTo(new ProgressSum(2, 3));
    }

    @ParameterizedTest
    @EnumSource
    void only_no_information_is_no_report(ProgressStatus status) {
        var reported = status == ProgressStatus.NO_INFORMATION ? 0 : 1;

        assertThat(ProgressSum.of(List.of(status)).reported()).isEqualTo(reported);
    }
}
