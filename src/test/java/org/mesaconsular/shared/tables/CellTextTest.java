package org.mesaconsular.shared.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.testing.ForeignText;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can\u0303ada Real",
                " Ca\u00f1ada  Real ",
                "Ca\u00f1ada\u00a0Real",
                "Ca\u00f1ada\u2009\u3000Real",
                "Ca\u00f1ada\r\nReal",
                "Ca\u00f1ada\tReal",
                "\ufeffCa\u00f1ada Real\u200b",
                "\u202eCa\u00f1a\u00adda Real\u202c",
                "Can\u200b\u0303ada Real\u0007"
            })
    void what_looks_alike_is_alike(String written) {
        assertThat(CellText.clean(written)).isEqualTo("Ca\u00f1ada Real");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0915\u094d\u200d\u0937", "👩‍⚖️"})
    void joiners_stay_where_a_script_needs_them(String written) {
        assertThat(CellText.clean(written)).isEqualTo(written);
    }

    /** A property: cleaning again changes nothing. */
    @Test
    void what_is_clean_stays() {
        assertThat(ForeignText.several(17, 2_000).map(CellText::clean))
                .allSatisfy(text -> assertThat(CellText.clean(text)).isEqualTo(text));
    }
}
