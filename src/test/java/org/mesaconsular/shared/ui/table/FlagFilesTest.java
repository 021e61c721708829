package org.mesaconsular.shared.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlagFilesTest {

    static Stream<String> every_state() {
        return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"));
    }

    @ParameterizedTest
    @MethodSource("every_state")
    void every_state_has_a_small_flag_without_script(String code) throws IOException {
        String file = "META-INF/resources/flags/" + code.toLowerCase(Locale.ROOT) + ".svg";

        try (InputStream flag = FlagFilesTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(flag).as(file).isNotNull();
            String svg = new String(flag.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(svg)
                    .startsWith("<svg")
                    .hasSizeLessThan(17_000)
                    .doesNotContain("<script", "href=\"http", "onload");
        }
    }
}
