package org.mesaconsular.visit.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.testing.FacilityFiles;
import org.mesaconsular.testing.ForeignText;
import org.mesaconsular.visit.FacilityField;
import org.mesaconsular.visit.FacilityFile;
import org.mesaconsular.visit.FacilityImport;
import org.mesaconsular.visit.FacilityLine;
import org.mesaconsular.visit.FacilityType;

class FacilitySheetTest {

    private static final String HEAD =
            "name,address,city,state,zip,type,latitude,longitude,hifld_capacity,match_score\n";

    @Test
    void the_statistics_of_april_2026_hold_203_facilities_177_of_them_with_coordinates() {
        var file = FacilitySheet.read(FacilityFiles.statistics());

        assertThat(file.lines()).hasSize(203);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.lines().stream().filter(line -> line.data().coordinates() != null))
                .hasSize(177);
        assertThat(file.lines().stream().filter(line -> line.data().capacity() != null))
                .hasSize(99);
    }

    @Test
    void a_zip_code_keeps_its_leading_zero() {
        var lines = read("Jail,1 Main St,Newark,NJ,07105,IGSA,,,,\n").lines();

        assertThat(lines.getFirst().data().zip()).isEqualTo("07105");
    }

    @ParameterizedTest
    @CsvSource({
        "CDF,      IMM_DETENTION",
        "DIGSA,    IMM_DETENTION",
        "IGSA,     IMM_DETENTION",
        "SPC,      IMM_DETENTION",
        "STAGING,  IMM_PROCESSING",
        "USMS IGA, REMAND_JAIL",
        "USMS CDF, REMAND_JAIL",
        "BOP,      PRISON",
        "STATE,    PRISON",
        "FAMILY,   FAMILY_CENTRE",
        "DOD,      OTHER_SITE",
        "family,   FAMILY_CENTRE",
        "NEW KIND, OTHER_SITE"
    })
    void types_of_the_statistics_become_types_of_our_vocabulary(String wording, FacilityType type) {
        var line = read("Place,,City,CA,90001," + wording + ",,,,\n").lines().getFirst();

        assertThat(line.data().type()).isEqualTo(type);
        assertThat(line.data().typeWording()).isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,1 Main St,Adelanto,CA,92301,CDF,,,,            | visit.import.skipped.noName
            Place,1 Main St,Adelanto,CA                     | visit.import.skipped.cells
            Place,1 Main St,Adelanto,CA,1,CDF,,,,,surplus   | visit.import.skipped.cells
            Place,1 Main St,Adelanto,CA,123456789012345678901,CDF,,,, | visit.import.skipped.text
            """)
    void a_line_that_cannot_be_entered_is_skipped_with_its_number_and_the_reason(String line, String reason) {
        var file = read("First,,City,CA,1,CDF,,,,\n" + line + "\n");

        assertThat(file.lines()).extracting(FacilityLine::name).containsExactly("First");
        assertThat(file.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.number()).isEqualTo(3);
            assertThat(skipped.reasonKey()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Place,1 Main St,Adelanto,CA,92301,CDF,north,1,,         | visit.import.leftOut.coordinates
            Place,1 Main St,Adelanto,CA,92301,CDF,91.0,1,,          | visit.import.leftOut.coordinates
            Place,1 Main St,Adelanto,CA,92301,CDF,NaN,1,,           | visit.import.leftOut.coordinates
            Place,1 Main St,Adelanto,CA,92301,CDF,34.5,,,           | visit.import.leftOut.coordinates
            Place,1 Main St,Adelanto,CA,92301,CDF,,,-3,             | visit.import.leftOut.capacity
            Place,1 Main St,Adelanto,CA,92301,CDF,,,AS NEEDED,      | visit.import.leftOut.capacity
            Place,1 Main St,Adelanto,CA,92301,CDF,,,100001,         | visit.import.leftOut.capacity
            Place,1 Main St,Adelanto,CA,92301,CDF,34.5,1,,very sure | visit.import.leftOut.score
            Place,1 Main St,Adelanto,,92301,CDF,,,,                 | visit.import.leftOut.noRegion
            Place,1 Main St,Adelanto,CA,92301,CDF12345678901234567890123456789012345678901234567890,,,, | visit.import.leftOut.text
            """)
    void a_cell_that_cannot_be_read_is_left_out_with_a_remark_and_the_line_is_entered(String line, String remark) {
        var file = read(line + "\n");

        assertThat(file.skipped()).isEmpty();
        assertThat(file.lines()).extracting(FacilityLine::name).containsExactly("Place");
        assertThat(file.leftOut()).singleElement().satisfies(leftOut -> {
            assertThat(leftOut.number()).isEqualTo(2);
            assertThat(leftOut.reasonKey()).isEqualTo(remark);
        });
    }

    @Test
    void a_cell_that_cannot_be_read_is_not_spoken_of_and_one_in_which_nothing_is_known_is() {
        var line = read("Place,,Adelanto,CA,92301,CDF,N/A,-999,AS NEEDED,\n")
                .lines()
                .getFirst();

        assertThat(line.spokenOf())
                .contains(FacilityField.COORDINATES, FacilityField.ADDRESS, FacilityField.KIND)
                .doesNotContain(FacilityField.CAPACITY, FacilityField.OPERATOR, FacilityField.STATE);
        assertThat(line.data().coordinates()).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2118,       -,  02118
            02118,      -,  02118
            2118.0,     -,  02118
            501,        US, 00501
            02118-1234, -,  02118
            021181234,  -,  02118
            8001,       CH, 8001
            BT28 2TP,   GB, BT28 2TP
            """)
    void a_zip_is_five_digits_whatever_the_sheet_made_of_it(String written, @Nullable String state, String zip) {
        assertThat(ZipCode.of(written, state == null ? null : new StateCode(state)))
                .isEqualTo(zip);
    }

    @Test
    void a_repeated_facility_is_skipped_and_the_first_line_named() {
        var file = read("Place,,City,CA,1,CDF,,,,\nplace, other street,CITY,ca,1,IGSA,,,,\n");

        assertThat(file.lines()).hasSize(1);
        assertThat(file.skipped().getFirst().reasonKey()).isEqualTo("visit.import.skipped.repeated");
        assertThat(file.skipped().getFirst().arguments()).containsExactly(2);
    }

    @Test
    void hostile_cells_are_kept_but_for_signs_that_nobody_sees() {
        var file = read("\"=CMD|' /C calc'!A0\",<script>alert(1)</script>,\u202eأدلانتو,CA,' OR 1=1 --,CDF,,,,\n");

        var line = file.lines().getFirst();
        assertThat(line.name()).isEqualTo("=CMD|' /C calc'!A0");
        assertThat(line.data().address()).isEqualTo("<script>alert(1)</script>");
        assertThat(line.data().city()).isEqualTo("أدلانتو");
    }

    @Test
    void a_text_with_a_character_no_database_stores_is_no_text() {
        refused((HEAD + "Pla\0ce,,City,CA,1,CDF,,,,\n").getBytes(UTF_8), "tables.refusal.binary");
    }

    @Test
    void a_file_of_another_encoding_is_read() {
        var file = FacilitySheet.read((HEAD + "Peñón,,City,CA,1,CDF,,,,\n").getBytes(ISO_8859_1));

        assertThat(file.lines().getFirst().name()).isEqualTo("Peñón");
    }

    @Test
    void a_broken_workbook_an_empty_file_and_another_table_are_refused() {
        refused(new byte[] {'P', 'K', 3, 4, (byte) 0xC3, (byte) 0x28}, "tables.refusal.brokenWorkbook");
        refused(new byte[0], "tables.refusal.empty");
        refused(HEAD.getBytes(UTF_8), "tables.refusal.empty");
        refused("code,label\n1,one\n".getBytes(UTF_8), "tables.refusal.columns");
        refused("name,city,state\n\"never closed".getBytes(UTF_8), "tables.refusal.quotes");
    }

    @Test
    void an_oversized_file_is_refused_before_it_is_read() {
        refused(new byte[FacilityImport.MOST_BYTES + 1], "file.tooLarge");
    }

    @Test
    void a_byte_order_mark_does_not_hide_the_first_column() {
        var bytes = ("\uFEFF" + HEAD + "Place,,City,CA,1,CDF,,,,\n").getBytes(UTF_8);

        assertThat(FacilitySheet.read(bytes).lines()).hasSize(1);
    }

    private static FacilityFile read(String lines) {
        return FacilitySheet.read((HEAD + lines).getBytes(UTF_8));
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> FacilitySheet.read(content))
                .isInstanceOf(InvalidInput.class)
                .satisfies(refusal -> assertThat(Objects.requireNonNull(((InvalidInput) refusal).field()))
                        .isEqualTo("file"))
                .hasMessage(reason);
    }

    /** A property: whatever the bytes, facilities and skipped lines or a worded refusal. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void arbitrary_bytes_are_read_or_refused_in_words(long seed) {
        var random = new Random(seed);

        for (int round = 0; round < 500; round++) {
            try {
                var file = FacilitySheet.read(damaged(random));
                assertThat(file.lines().size() + file.skipped().size()).isPositive();
            } catch (InvalidInput worded) {
                assertThat(worded.field()).isEqualTo("file");
            }
        }
    }

    /** A property: whatever stands in a cell, the line is entered or skipped with a reason. */
    @Test
    void whatever_stands_in_a_cell_the_line_is_kept_or_skipped_with_a_reason() {
        var cells = ForeignText.several(89, 3_000).toList();

        for (int first = 0; first + 10 <= cells.size(); first += 10) {
            var line = cells.subList(first, first + 10).stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(","));
            try {
                var file = read(line + "\n");
                assertThat(file.lines().size() + file.skipped().size()).isEqualTo(1);
            } catch (InvalidInput worded) {
                assertThat(worded.field()).isEqualTo("file");
            }
        }
    }

    private static byte[] damaged(Random random) {
        var source = FacilityFiles.statistics();
        var bytes = Arrays.copyOf(source, 1 + random.nextInt(2_000));
        for (int change = 0; change < random.nextInt(8); change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
