package org.mesaconsular.shared.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mesaconsular.shared.ui.table.TableGeometry.Place;

class TableGeometryTest {

    static Stream<TableGeometry> one_to_forty() {
        return IntStream.rangeClosed(1, 40)
                .boxed()
                .flatMap(parties -> Stream.of(TableGeometry.of(parties, 1), TableGeometry.of(parties, 2)));
    }

    @ParameterizedTest
    @MethodSource("one_to_forty")
    void nobodys_flag_or_caption_touches_anothers(TableGeometry table) {
        List<Place> places = table.places();

        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                double across = Math.abs(places.get(one).x() - places.get(other).x());
                double down = Math.abs(places.get(one).y() - places.get(other).y());
                assertThat(across >= table.size().blockWidth()
                                || down >= table.size().blockHeight())
                        .as("seats %s and %s of %s", one, other, places.size())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("one_to_forty")
    void everybody_sits_inside_the_picture_and_off_the_table_top(TableGeometry table) {
        double halfWidth = table.size().blockWidth() / 2;
        double halfHeight = table.size().blockHeight() / 2;

        assertThat(table.places()).allSatisfy(place -> {
            assertThat(place.x()).isBetween(halfWidth, table.width() - halfWidth);
            assertThat(place.y()).isBetween(halfHeight, table.height() - halfHeight);
            double inX = Math.max(0, Math.abs(place.x() - table.width() / 2) - halfWidth);
            double inY = Math.max(0, Math.abs(place.y() - table.height() / 2) - halfHeight);
            assertThat(table.top().reach(inX, inY)).isGreaterThan(1);
        });
    }

    @ParameterizedTest
    @MethodSource("one_to_forty")
    void the_head_is_at_the_top_and_the_others_follow_clockwise(TableGeometry table) {
        List<Double> directions =
                table.places().stream().map(place -> direction(table, place)).toList();

        assertThat(directions.getFirst()).isEqualTo(0);
        assertThat(directions).isSorted().doesNotHaveDuplicates();
        assertThat(table.places().getFirst().y())
                .isEqualTo(table.places().stream().mapToDouble(Place::y).min().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("one_to_forty")
    void captions_are_readable_on_a_phone(TableGeometry table) {
        assertThat(table.width()).isLessThanOrEqualTo(340);
        assertThat(table.size().fontSize()).isGreaterThanOrEqualTo(11);
        assertThat(table.size().names()).isEqualTo(table.places().size() <= 14);
        assertThat(table.height()).isLessThan(750);
    }

    @Test
    void an_empty_table_has_a_top_and_no_places() {
        TableGeometry table = TableGeometry.of(0, 1);

        assertThat(table.places()).isEmpty();
        assertThat(table.top().x()).isPositive();
    }

    private static double direction(TableGeometry table, Place place) {
        double angle = Math.atan2(place.x() - table.width() / 2, table.height() / 2 - place.y());
        return Math.abs(angle) < 1e-9 ? 0 : (angle + 2 * Math.PI) % (2 * Math.PI);
    }
}
