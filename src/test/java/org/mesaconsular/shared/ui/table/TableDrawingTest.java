package org.mesaconsular.shared.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TableDrawingTest {

    private static final TableSum SUM = new TableSum("8 of 9", "agreed", "Peru pending");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "a&b",
                "' onload='x",
                "]]>",
                "</svg>"
            })
    void hostile_words_stay_words(String hostile) throws Exception {
        Seat seat = new Seat(hostile, "PE", SeatState.YES, hostile, false);
        TableSum sum = new TableSum(hostile, hostile, hostile);

        Document large =
                parsed(new TableDrawing(List.of(seat, Seat.observer(hostile, SeatState.NO, hostile)), sum).svg());
        Document small = parsed(DotsDrawing.svg(List.of(seat), sum));

        assertThat(large.getElementsByTagName("script").getLength()).isZero();
        assertThat(large.getElementsByTagName("img").getLength()).isZero();
        assertThat(large.getElementsByTagName("title").item(0).getTextContent()).startsWith(hostile);
        assertThat(small.getDocumentElement().getAttribute("aria-label")).isEqualTo(sum.inWords());
    }

    @ParameterizedTest
    @EnumSource(SeatState.class)
    void every_state_has_its_ring_and_its_badge_or_none(SeatState state) throws Exception {
        Document picture = parsed(new TableDrawing(List.of(Seats.seat("Peru", "PE", state)), SUM).svg());

        String css = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(classes(picture))
                .anySatisfy(names -> assertThat(names)
                        .contains("state-" + css)
                        .contains("tone-" + state.tone().name().toLowerCase(Locale.ROOT)));
        assertThat(classes(picture)).contains("mesa-table-ring");
        assertThat(classes(picture).contains("mesa-table-badge")).isEqualTo(state.badge() != SeatState.Badge.NONE);
    }

    @Test
    void a_flag_is_shown_whole_in_four_to_three() throws Exception {
        Document picture = parsed(new TableDrawing(List.of(Seats.seat("Peru", "pe", SeatState.YES)), SUM).svg());

        Element flag = (Element) picture.getElementsByTagName("image").item(0);
        assertThat(flag.getAttribute("href")).isEqualTo("flags/pe.svg");
        assertThat(Double.parseDouble(flag.getAttribute("width")) * 3)
                .isEqualTo(Double.parseDouble(flag.getAttribute("height")) * 4);
    }

    @Test
    void an_observer_has_a_plate_with_its_acronym_and_no_flag() throws Exception {
        Document picture =
                parsed(new TableDrawing(List.of(Seat.observer("KIND", SeatState.PRESENT, "observer")), SUM).svg());

        assertThat(picture.getElementsByTagName("image").getLength()).isZero();
        assertThat(classes(picture)).contains("mesa-table-plate", "mesa-table-acronym");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 15, 40})
    void the_picture_shows_every_party_and_is_read_out_as_the_sum(int parties) throws Exception {
        Document large = parsed(new TableDrawing(Seats.so_many(parties), SUM).svg());
        Document small = parsed(DotsDrawing.svg(Seats.so_many(parties), SUM));

        assertThat(large.getElementsByTagName("image").getLength()).isEqualTo(parties);
        assertThat(classes(small).stream().filter(names -> names.startsWith("mesa-table-dot ")))
                .hasSize(parties);
        assertThat(large.getDocumentElement().getAttribute("aria-label")).isEqualTo("8 of 9 agreed · Peru pending");
        assertThat(large.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    private static List<String> classes(Document picture) {
        NodeList all = picture.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> ((Element) all.item(index)).getAttribute("class"))
                .toList();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
