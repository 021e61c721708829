package org.mesaconsular.shared.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mesaconsular.testing.EmptyBrowser;

@ExtendWith(EmptyBrowser.class)
class RoundTableTest {

    private static final TableSum SUM = new TableSum("2 of 3", "agreed", "Peru pending");
    private static final List<Seat> THREE = List.of(
            Seat.of("Peru", "PE", SeatState.NO_ANSWER, "no answer"),
            Seat.of("Chile", "CL", SeatState.YES, "agreed"),
            Seat.of("Ecuador", "EC", SeatState.YES, "agreed").atHead());

    @BeforeEach
    void a_browser() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void the_legend_counts_by_word() {
        RoundTable table = RoundTable.of(THREE, SUM);

        assertThat(lines(table, "mesa-table-legend")).containsExactly("agreed2", "no answer1");
    }

    @Test
    void the_legend_counts_observers_apart_from_the_states() {
        List<Seat> withObservers = Stream.concat(
                        THREE.stream(),
                        Stream.of(
                                Seat.observer("KIND", SeatState.YES, "agreed"),
                                Seat.observer("ACNUR", SeatState.NO_ANSWER, "no answer")))
                .toList();

        List<String> legend = lines(RoundTable.of(withObservers, SUM), "mesa-table-legend");

        assertThat(legend).hasSize(3).startsWith("agreed2", "no answer1");
        assertThat(legend.getLast()).contains("observers").endsWith("2");
    }

    @Test
    void the_list_says_the_same_as_the_picture_in_seating_order() {
        RoundTable table = RoundTable.of(THREE, SUM);

        assertThat(lines(table, "mesa-table-list")).containsExactly("Ecuadoragreed", "Chileagreed", "Peruno answer");
    }

    @Test
    void showing_anew_replaces_what_was_shown() {
        RoundTable table = RoundTable.of(THREE, SUM);

        table.show(List.of(Seat.of("Peru", "PE", SeatState.NO, "objected")), new TableSum("0 of 1", "agreed", ""));

        assertThat(lines(table, "mesa-table-list")).containsExactly("Peruobjected");
        assertThat(lines(table, "mesa-table-legend")).containsExactly("objected1");
        assertThat(picture(table)).contains("0 of 1 agreed").doesNotContain("Ecuador");
    }

    @Test
    void the_small_table_is_read_out_as_the_sum() {
        SmallTable table = RoundTable.small(THREE, SUM);

        assertThat(table.getElement().getProperty("innerHTML", ""))
                .contains("aria-label=\"2 of 3 agreed · Peru pending\"");
    }

    private static String picture(RoundTable table) {
        return table.getElement().getChild(0).getProperty("innerHTML", "");
    }

    private static List<String> lines(RoundTable table, String cssClass) {
        return below(table)
                .filter(component -> !(component instanceof Composite<?>))
                .filter(component -> component.getElement().getClassList().contains(cssClass))
                .flatMap(RoundTableTest::below)
                .filter(ListItem.class::isInstance)
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static Stream<Component> below(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
