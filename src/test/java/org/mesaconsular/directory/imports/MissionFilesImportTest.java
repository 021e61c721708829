package org.mesaconsular.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.testing.ImportFiles;

/** The files of the trade enter as they are. */
class MissionFilesImportTest {

    @Test
    void letters_of_windows_and_semicolons_are_read() {
        var file = small("m01_semicolon_cp1252");

        assertThat(file.refused()).isEmpty();
        assertThat(file.lines())
                .extracting(line -> line.form().state())
                .containsExactly(new StateCode("MX"), new StateCode("PE"));
    }

    @Test
    void a_title_above_the_heading_counts_as_a_line_and_does_no_harm() {
        var line = small("m07_title_above").lines().getFirst();

        assertThat(line.form().state()).isEqualTo(new StateCode("MX"));
        assertThat(line.number()).isEqualTo(4);
    }

    @Test
    void degrees_may_have_a_comma() {
        var line = small("m08_decimal").lines().getFirst();

        assertThat(line.form().zone().getId()).isEqualTo("America/Phoenix");
    }

    @Test
    void states_are_known_as_the_united_nations_and_ministries_write_them() {
        var file = small("k9_states");

        assertThat(file.refused()).isEmpty();
        assertThat(file.lines())
                .extracting(line -> line.form().state())
                .containsExactly(new StateCode("BO"), new StateCode("PE"), new StateCode("NZ"));
        assertThat(file.unused()).containsExactly("country");
    }

    private static MissionFile small(String name) {
        return MissionSheet.read(ImportFiles.small(name));
    }
}
