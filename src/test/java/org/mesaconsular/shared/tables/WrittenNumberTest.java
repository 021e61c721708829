package org.mesaconsular.shared.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1940     ; 1940
            1.940    ; 1940
            1,940    ; 1940
            1 940    ; 1940
            1’940    ; 1940
            1.940,00 ; 1940
            1,940.00 ; 1940
            1940.0   ; 1940
            10,00    ; 10
            1.000    ; 1000
            1.234.567; 1234567
            0        ; 0
            """)
    void whole_numbers_have_signs_between_their_thousands_or_not(String written, int number) {
        assertThat(WrittenNumber.whole(written)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "12.5", "1.94", "1.940,940", "AS NEEDED", "", "99999999999", "12a", "NaN", "٣"})
    void what_is_no_whole_number_is_none(String written) {
        assertThat(WrittenNumber.whole(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            40,75             ; 40.75
            40.75             ; 40.75
            -119,0187         ; -119.0187
            −119.0187         ; -119.0187
            1.940             ; 1.94
            8.2191783003E-3   ; 0.0082191783003
            91                ; 91
            """)
    void decimals_stand_behind_a_point_or_a_comma(String written, double number) {
        assertThat(WrittenNumber.decimal(written).orElseThrow()).isEqualTo(number, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "", "NaN", "1,940.5", "0x1p3", "1e309", "Infinity"})
    void what_is_no_decimal_is_none(String written) {
        assertThat(WrittenNumber.decimal(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N/A", "#N/A", "n/d", "-", "—", "-999", "-999.0", "-9999", "s/d"})
    void what_registers_write_where_they_know_nothing_says_nothing(String written) {
        assertThat(WrittenNumber.saysNothing(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "NA", "-99", "999", "none of these", "CDF"})
    void what_may_mean_something_does(String written) {
        assertThat(WrittenNumber.saysNothing(written)).isFalse();
    }
}
