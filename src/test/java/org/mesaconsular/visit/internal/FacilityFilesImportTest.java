package org.mesaconsular.visit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.testing.ImportFiles;
import org.mesaconsular.visit.Coordinates;
import org.mesaconsular.visit.FacilityCode;
import org.mesaconsular.visit.FacilityFile;
import org.mesaconsular.visit.FacilityLine;
import org.mesaconsular.visit.FacilityType;
import org.mesaconsular.visit.LineRemark;

/** The files of the trade enter as they are. */
class FacilityFilesImportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f01_semicolon",
                "f02_tab",
                "f03_sepline",
                "f09_empty_trailing_headers",
                "f10_one_trailing_comma",
                "f15_spanish_headers"
            })
    void a_table_is_read_whatever_divides_it_and_whatever_the_language_of_its_headings(String name) {
        var file = small(name);

        assertThat(file.skipped()).isEmpty();
        assertThat(file.leftOut()).isEmpty();
        assertThat(file.unused()).isEmpty();
        var line = file.lines().getFirst();
        assertThat(line.name()).isEqualTo("Mesa Verde");
        assertThat(line.data().city()).isEqualTo("Bakersfield");
        assertThat(line.data().region()).isEqualTo("CA");
        assertThat(line.data().type()).isEqualTo(FacilityType.IMM_DETENTION);
    }

    @ParameterizedTest
    @CsvSource({"f04_latin1, Centro Penitenciario Cañada", "f06_utf16, Cañada"})
    void letters_are_read_in_the_encoding_they_were_written_in(String name, String called) {
        var line = small(name).lines().getFirst();

        assertThat(line.name()).isEqualTo(called);
        assertThat(line.data().city()).isEqualTo("Logroño");
    }

    @Test
    void french_headings_are_known() {
        var line = small("f16_french_headers").lines().getFirst();

        assertThat(line.name()).isEqualTo("Fresnes");
        assertThat(line.data().region()).isEqualTo("FR");
    }

    @Test
    void a_zip_that_lost_its_zero_makes_no_second_facility() {
        var file = small("f17_zip_leading_zero");

        assertThat(file.lines()).extracting(line -> line.data().zip()).containsExactly("02118", "02118");
        assertThat(file.lines()).extracting(FacilityLine::name).containsExactly("A", "B");
        assertThat(file.skipped()).extracting(LineRemark::number).containsExactly(4);
    }

    @Test
    void degrees_may_have_a_comma() {
        var line = small("f18_decimal_comma").lines().getFirst();

        assertThat(line.data().coordinates()).isEqualTo(new Coordinates(35.3733, -119.0187, null));
    }

    @Test
    void a_letter_and_its_mark_are_the_letter_that_has_it() {
        var file = small("f21_nfc_nfd");

        assertThat(file.lines()).hasSize(1);
        assertThat(file.skipped().getFirst().reasonKey()).isEqualTo("visit.import.skipped.repeated");
    }

    @Test
    void type_and_capacity_stand_under_the_headings_of_the_register() {
        var data = small("k2_trade_columns").lines().getFirst().data();

        assertThat(data.type()).isEqualTo(FacilityType.IMM_DETENTION);
        assertThat(data.capacity()).isEqualTo(120);
    }

    @Test
    void regions_may_be_longer_than_an_abbreviation() {
        assertThat(small("k6_regions").lines())
                .extracting(line -> line.data().region())
                .containsExactly("Northern Ireland", "Baja California");
    }

    @Test
    void lines_bear_the_numbers_they_have_in_the_file() {
        var file = small("k7_line_numbers");

        assertThat(file.lines()).extracting(FacilityLine::number).containsExactly(2, 4);
        assertThat(file.leftOut()).extracting(LineRemark::number).containsExactly(4);
        assertThat(file.skipped()).extracting(LineRemark::number).containsExactly(5);
    }

    @Test
    void a_state_is_read_by_any_of_its_names_and_one_that_is_not_known_is_left_out() {
        var file = FacilitySheet.read("""
                nombre,ciudad,estado,país,capacidad
                Lurigancho,Lima,,República del Perú,3.204
                CERESO,Tijuana,Baja California,Mexico,n/d
                Nowhere,Oz,Oz,Oz,1
                """.getBytes(UTF_8));

        assertThat(file.lines())
                .extracting(line -> line.data().state())
                .containsExactly(new StateCode("PE"), new StateCode("MX"), null);
        assertThat(file.lines().getFirst().data().capacity()).isEqualTo(3_204);
        assertThat(file.leftOut()).singleElement().satisfies(remark -> {
            assertThat(remark.number()).isEqualTo(4);
            assertThat(remark.reasonKey()).isEqualTo("visit.import.leftOut.state");
        });
    }

    @Test
    void the_listing_of_2015_enters_with_types_and_capacities() {
        var file = workbook("2015IceDetentionFacilityListing");

        assertThat(file.source().sheet()).isEqualTo("Facility List - Main");
        assertThat(file.lines()).hasSize(209);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.lines().stream().filter(line -> line.data().capacity() != null))
                .hasSize(160);
        assertThat(file.leftOut())
                .hasSize(49)
                .allSatisfy(remark -> assertThat(remark.reasonKey()).isEqualTo("visit.import.leftOut.capacity"));
        var adelanto = file.lines().getFirst();
        assertThat(adelanto.number()).isEqualTo(8);
        assertThat(adelanto.code())
                .isEqualTo(new FacilityCode("ICE-STATS", "ADELANTO DETENTION FACILITY|ADELANTO|CA|92301"));
        assertThat(adelanto.data().typeWording()).isEqualTo("DIGSA");
        assertThat(Objects.requireNonNull(adelanto.data().capacity())).isEqualTo(1_940);
        assertThat(adelanto.data().operator()).isEqualTo("GEO");
        assertThat(file.unused())
                .contains("DETLOC", "County", "Type", "FY16 ADP")
                .doesNotContain("Capacity");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FY19-detentionstats,          Facilities FY19, 213, 8
            FY26_detentionStats02022026,  Facilities FY26, 225, 11
            """)
    void the_statistics_enter_wherever_their_heading_stands(String name, String sheet, int facilities, int first) {
        var file = workbook(name);

        assertThat(file.source().sheet()).isEqualTo(sheet);
        assertThat(file.lines().size() + file.skipped().size()).isEqualTo(facilities);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.lines().getFirst().number()).isEqualTo(first);
        assertThat(file.lines()).allSatisfy(line -> {
            assertThat(line.data().zip()).matches("\\d{5}");
            assertThat(line.data().typeWording()).isNotEmpty();
        });
    }

    private static FacilityFile small(String name) {
        return FacilitySheet.read(ImportFiles.small(name));
    }

    private static FacilityFile workbook(String name) {
        return FacilitySheet.read(ImportFiles.workbook(name));
    }
}
