package org.mesaconsular.visit.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.ShownCount.Concealment;

/** What a reader is shown of numbers: as much as can be without another State's small number following from it. */
class DisclosureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | NONE
            1 | SMALL
            4 | SMALL
            5 | NONE
            """)
    void one_to_four_are_hidden_from_other_states(int value, Concealment concealment) {
        var view = observer("EC " + value).getFirst();

        assertThat(view.cell(state("EC")).concealment()).isEqualTo(concealment);
        assertThat(view.cell(state("EC")).value() == null).isEqualTo(concealment == Concealment.SMALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EC 3, MX 20               |  23 | true
            EC 3, PE 2, MX 20         |  25 | false
            EC 3, PE 2, CL 1, MX 20   |  26 | false
            EC 1, PE 1, CL 1, MX 20   |  23 | true
            EC 4, PE 4, CL 4, MX 20   |  32 | true
            EC 1, PE 1, CL 2, MX 20   |  24 | false
            EC 1, PE 1, MX 20         |  22 | true
            EC 3, PE -, MX 20         |  40 | false
            EC 1, PE -, MX 20         |  21 | true
            EC 7, MX 20               |  27 | false
            EC 0, PE -, MX -          | 162 | false
            """)
    void a_total_from_which_a_small_number_follows_is_withheld(String cells, int total, boolean withheld) {
        var view = observer(cells + " = " + total).getFirst();

        assertThat(view.total().concealment()).isEqualTo(withheld ? Concealment.WITHHELD : Concealment.NONE);
        assertThat(view.total().value() == null).isEqualTo(withheld);
    }

    /** The reader subtracts what it knows of its own nationals. */
    @Test
    void with_the_own_number_known_two_small_ones_are_one() {
        assertThat(reader("PE", "EC 3, PE 2, MX 20 = 25").getFirst().total().concealment())
                .isEqualTo(Concealment.WITHHELD);
    }

    /** Argentina 8 of 9, the rest not reported: what is left is one person, of Guatemala. */
    @Test
    void a_rest_that_leaves_room_for_one_only_is_withheld() {
        var view = reader("PE", "AR 8, GT 1, PE -, CL - = 9").getFirst();

        assertThat(view.cell(state("GT")).value()).isNull();
        assertThat(view.total().value()).isNull();
        assertThat(view.cell(state("AR")).value()).isEqualTo(8);
    }

    @Test
    void a_second_source_with_the_total_gives_nothing_away_that_the_first_one_hid() {
        for (var second : List.of("EC 3, MX 20 = 23", "EC -, MX 20, PE 0 = 23", "MX 20, EC - = 23")) {
            var views = observer("EC 3, MX 20 = -", second);

            assertThat(views.get(0).cell(state("EC")).concealment()).isEqualTo(Concealment.SMALL);
            assertThat(views.get(0).cell(state("MX")).value()).isEqualTo(20);
            assertThat(views.get(1).total().value()).as(second).isNull();
        }
        assertThat(observer("EC 3, MX 20 = -", "EC -, MX 20, PE - = 23")
                        .get(1)
                        .total()
                        .value())
                .isEqualTo(23);
    }

    /** Ecuador's three were hidden in both; from the first the rest is known, from the second the total. */
    @Test
    void two_entries_of_which_each_alone_says_nothing_say_nothing_together() {
        var views = observer("EC 3, PE 2, MX 20 = 25", "PE 9, EC 3, MX 20 = -", "EC 3, PE 2 = -");

        assertThat(Deduction.succeeds(views)).isFalse();
    }

    @Test
    void sources_that_contradict_each_other_hide_nothing_from_each_other() {
        var views = observer("EC 30, MX 20 = 50", "EC 3, MX 20, PE 2 = 25");

        assertThat(views).extracting(view -> view.total().value()).containsExactly(50, 25);
    }

    @Test
    void whoever_stated_numbers_reads_them_and_nothing_more_of_others() {
        var own = entry("EC 3, MX 20 = 23", Set.of(state("EC"), state("MX")), true);
        var other = entry("EC 3, PE 2, CL 1, MX 20 = 26", Set.of(), false);

        var views = Disclosure.of(List.of(own, other));

        assertThat(views.get(0).cell(state("EC")).value()).isEqualTo(3);
        assertThat(views.get(0).total().value()).isEqualTo(23);
        assertThat(views.get(1).cell(state("PE")).value()).isNull();
        assertThat(views.get(1).cell(state("CL")).value()).isNull();
        assertThat(Deduction.succeeds(views)).isFalse();
    }

    @Test
    void what_was_shown_before_counts_when_more_is_released() {
        var whole = entry("EC 3, MX 20 = -", Set.of(), false);
        var total = entry("EC -, PE -, MX 20 = 21", Set.of(), false);
        var exact = entry("EC 3, MX 20 = 23", Set.of(), false);

        var before = Disclosure.of(List.of(exact));
        assertThat(Disclosure.revealsTogether(before, Disclosure.of(List.of(whole, exact))))
                .isFalse();
        var shownWhole = List.of(new View(exact, Openness.ALL));
        assertThat(Disclosure.revealsTogether(shownWhole, Disclosure.of(List.of(exact, total))))
                .isTrue();
    }

    private static List<View> observer(String... entries) {
        return Disclosure.of(List.of(entries).stream()
                .map(written -> entry(written, Set.of(), false))
                .toList());
    }

    private static List<View> reader(String own, String... entries) {
        return Disclosure.of(List.of(entries).stream()
                .map(written -> entry(written, Set.of(state(own)), false))
                .toList());
    }

    /** As "EC 3, PE - = 25": a State and its number or none; after the sign the total, or none. */
    private static Entry entry(String written, Set<StateCode> known, boolean own) {
        var sides = written.split("=");
        Map<StateCode, Count> cells = new LinkedHashMap<>();
        for (var cell : sides[0].strip().split(",\\s*")) {
            var words = cell.split(" ");
            cells.put(state(words[0]), count(words[1]));
        }
        return new Entry(sides.length > 1 ? count(sides[1].strip()) : Count.notReported(), cells, known, own);
    }

    private static Count count(String written) {
        return written.equals("-") ? Count.notReported() : Count.exact(Integer.parseInt(written));
    }

    private static StateCode state(String code) {
        return new StateCode(code);
    }
}
