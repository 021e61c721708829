package org.mesaconsular.visit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountStatus;
import org.mesaconsular.visit.ShownCount;
import org.mesaconsular.visit.ShownCount.Concealment;

class SmallNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, false, NONE",
        "1, false, SMALL",
        "4, false, SMALL",
        "5, false, NONE",
        "1, true,  NONE",
        "4, true,  NONE"
    })
    void one_to_four_are_read_by_their_own_state_only(int value, boolean own, Concealment concealment) {
        var shown = SmallNumbers.cell(Count.exact(value), own);

        assertThat(shown.concealment()).isEqualTo(concealment);
        if (concealment == Concealment.SMALL) {
            assertThat(shown.value()).isNull();
        } else {
            assertThat(shown.value()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the cells, comma-separated inside quotes, "-" for not reported; the total; whether the total is hidden
        "'3, 20',          23, true",
        "'3, 2, 20',       25, true",
        "'3, 2, 1, 20',    26, false",
        "'1, 1, 1, 20',    23, true",
        "'4, 4, 4, 20',    32, true",
        "'1, 1, 2, 20',    24, false",
        "'3, -, 20',       40, false",
        "'7, 20',          27, false",
        "'0, -, -',       162, false"
    })
    void a_total_that_gives_a_hidden_number_away_is_hidden(String cells, int total, boolean hidden) {
        var counts = Arrays.stream(cells.split(","))
                .map(String::strip)
                .map(SmallNumbersTest::count)
                .toList();

        var shown = shownTotal(counts, total);

        assertThat(shown.concealment()).isEqualTo(hidden ? Concealment.TOTAL : Concealment.NONE);
        assertThat(shown.value() == null).isEqualTo(hidden);
    }

    @Test
    void not_reported_is_shown_as_what_it_is() {
        assertThat(SmallNumbers.cell(Count.notReported(), false))
                .isEqualTo(new ShownCount(null, CountStatus.NOT_REPORTED, Concealment.NONE));
    }

    private static ShownCount shownTotal(List<Count> counts, int total) {
        var hidden = counts.stream()
                .filter(count -> SmallNumbers.hidden(count, false))
                .toList();
        return SmallNumbers.total(Count.exact(total), counts, hidden);
    }

    private static Count count(String written) {
        return written.equals("-") ? Count.notReported() : Count.exact(Integer.parseInt(written));
    }
}
