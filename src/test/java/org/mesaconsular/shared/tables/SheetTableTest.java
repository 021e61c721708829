package org.mesaconsular.shared.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.testing.MissionFiles;

class SheetTableTest {

    private static final NeededColumns PLACES =
            new NeededColumns(List.of(List.of("país", "country"), List.of("ciudad", "city")));
    private static final NeededColumns LETTERS = new NeededColumns(List.of(List.of("a"), List.of("b")));

    private static final String TABLE = "país%1$sciudad%1$sclase\nPerú%1$s\"Washington, D.C.\"%1$sEmbajada\n";

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void the_encoding_is_recognised_without_a_mark(String encoding) {
        for (var separator : List.of(",", ";", "\t", "|")) {
            var table = SheetTable.of(TABLE.formatted(separator).getBytes(Charset.forName(encoding)), PLACES);

            assertThat(table.headings().written()).containsExactly("país", "ciudad", "clase");
            assertThat(table.rows())
                    .containsExactly(new SheetTable.Row(2, List.of("Perú", "Washington, D.C.", "Embajada"), true));
            assertThat(table.source().separator()).isEqualTo(separator.charAt(0));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_at_the_beginning_is_no_part_of_the_first_heading(String encoding) {
        var table = SheetTable.of(("\uFEFF" + TABLE.formatted(",")).getBytes(Charset.forName(encoding)), PLACES);

        assertThat(table.headings().written()).startsWith("país");
        assertThat(table.source().encoding()).isEqualTo(encoding);
    }

    @Test
    void the_line_by_which_excel_announces_its_separator_is_no_heading() {
        var table = SheetTable.of(("sep=;\r\n" + TABLE.formatted(";")).getBytes(StandardCharsets.UTF_8), PLACES);

        assertThat(table.headings().written()).hasSize(3);
        assertThat(table.rows().getFirst().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            504B0304C328       | tables.refusal.brokenWorkbook
            D0CF11E0A1B11AE1   | tables.refusal.workbook
            89504E470D0A1A0A00 | tables.refusal.binary
            FFFE0000           | tables.refusal.binary
            6100               | tables.refusal.binary
            81818181           | tables.refusal.binary
            20200A0A           | tables.refusal.empty
            612C62             | tables.refusal.empty
            612C620A22632C64   | tables.refusal.quotes
            """)
    void what_is_no_table_is_refused_with_its_reason(String hex, String reason) {
        refused(java.util.HexFormat.of().parseHex(hex.strip()), reason);
    }

    @Test
    void titles_and_blank_lines_above_the_heading_count_as_lines_and_are_left_out() {
        var table = read("Consulates,,\n,,\n\ncountry,city,kind\n\nPeru,Reno,x\n");

        assertThat(table.headings().written()).containsExactly("country", "city", "kind");
        assertThat(table.rows()).containsExactly(new SheetTable.Row(6, List.of("Peru", "Reno", "x"), true));
    }

    @Test
    void a_title_with_commas_does_not_hide_that_the_columns_are_divided_by_semicolons() {
        var table = read("Honduras, Peru, Chile, Cuba\ncountry;city\nPeru;Reno\n");

        assertThat(table.source().separator()).isEqualTo(';');
    }

    @Test
    void separators_at_the_end_are_no_columns_and_a_heading_among_others_may_be_missing() {
        var table = read("country,,city,note,,,\nPeru,x,Reno,,,,\nPeru,x,Reno,n,y,,\nPeru,x,Reno\n");

        assertThat(table.headings().besides(List.of(0, 2))).containsExactly("note");
        assertThat(table.rows()).extracting(SheetTable.Row::fits).containsExactly(true, false, false);
    }

    @Test
    void a_heading_is_known_without_capitals_accents_and_signs_and_the_first_of_the_list_counts() {
        var headings = new Headings(List.of("Type", "TYPE_DETAILED", "Etat\u0301"));

        assertThat(headings.column(List.of("type detailed", "type"))).isEqualTo(1);
        assertThat(headings.column(List.of("zip"))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "\"sep=;\"", "sep=;;;"})
    void an_announced_separator_counts_even_where_another_stands_in_the_heading(String announcement) {
        var table = read(announcement + "\r\ncountry;city;note, if any\r\nPeru;Reno;\r\n");

        assertThat(table.headings().written()).containsExactly("country", "city", "note, if any");
    }

    @Test
    void an_empty_file_is_refused() {
        refused(new byte[0], "tables.refusal.empty");
    }

    @Test
    void what_is_too_large_in_any_direction_is_refused() {
        refused(new byte[SheetTable.MOST_BYTES + 1], "file.tooLarge");
        refused(("a,b\n" + "1,2\n".repeat(5_001)).getBytes(StandardCharsets.UTF_8), "tables.refusal.tooLong");
        refused(("a" + ",b".repeat(200) + "\n1\n").getBytes(StandardCharsets.UTF_8), "tables.refusal.tooWide");
        refused(("a,b\n" + "x".repeat(10_001) + ",2\n").getBytes(StandardCharsets.UTF_8), "tables.refusal.longCell");
    }

    /** A property: whatever the bytes, a table or a worded refusal. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void arbitrary_bytes_are_read_or_refused_in_words(long seed) {
        var random = new Random(seed);

        for (int round = 0; round < 2_000; round++) {
            var bytes = random.nextBoolean() ? noise(random) : damaged(random);
            try {
                assertThat(SheetTable.of(bytes, PLACES).rows()).isNotEmpty();
            } catch (InvalidInput worded) {
                assertThat(worded.messageKey()).startsWith("tables.refusal.");
            }
        }
    }

    /** A property: what was written as a table is read as it was. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void a_table_that_was_written_is_read_again(long seed) {
        var random = new Random(seed);

        for (int round = 0; round < 200; round++) {
            var width = 2 + random.nextInt(8);
            var rows = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(number -> cells(random, width))
                    .toList();
            var separator = ",;\t".charAt(random.nextInt(3));
            var heading =
                    IntStream.range(0, width).mapToObj(column -> "h" + column).toList();
            var needed = new NeededColumns(List.of(List.of("h0"), List.of("h1")));

            var table = SheetTable.of(written(heading, rows, separator).getBytes(StandardCharsets.UTF_8), needed);

            assertThat(table.source().separator()).isEqualTo(separator);
            assertThat(table.rows())
                    .extracting(
                            row -> IntStream.range(0, width).mapToObj(row::cell).toList())
                    .isEqualTo(rows.stream()
                            .map(row -> row.stream().map(CellText::clean).toList())
                            .toList());
        }
    }

    private static SheetTable read(String text) {
        return SheetTable.of(text.getBytes(StandardCharsets.UTF_8), PLACES);
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] damaged(Random random) {
        var source = MissionFiles.losAngeles();
        var bytes = java.util.Arrays.copyOf(source, random.nextInt(source.length));
        for (int change = 0; change < random.nextInt(6) && bytes.length > 0; change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static List<String> cells(Random random, int width) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var cell = random.ints(random.nextInt(12), 0, 14)
                    .mapToObj(letter -> "aZ9éñ;,\t\"\n '漢😀"
                            .codePoints()
                            .skip(letter)
                            .findFirst()
                            .orElse('x'))
                    .map(Character::toString)
                    .collect(Collectors.joining());
            cells.add(cell.strip());
        }
        // a line of nothing is no line
        cells.set(0, "first" + cells.getFirst());
        return cells;
    }

    private static String written(List<String> heading, List<List<String>> rows, char separator) {
        var lines = new ArrayList<>(List.of(heading));
        lines.addAll(rows);
        return lines.stream()
                .map(cells -> cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> SheetTable.of(content, LETTERS))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(reason);
    }
}
