package org.mesaconsular.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way the parts of a line run, as a browser reckons it. */
class OwnDirectionTest {

    private static final String SYMBOL = "CLA/2026/7";

    @ParameterizedTest
    @ValueSource(strings = {"פגישת הקונסוליות", "اجتماع القنصليات!", "Reunión מלון", "\u202Eturned round", "Reunión"})
    void a_title_turns_neither_the_line_nor_the_symbol_beside_it(String title) {
        for (var line : new String[] {Words.line(title, SYMBOL), Words.line(SYMBOL, title)}) {
            var read = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);

            assertThat(read.baseIsLeftToRight()).as(line).isTrue();
            assertThat(read.getLevelAt(line.indexOf(SYMBOL))).as(line).isZero();
            assertThat(read.getLevelAt(line.lastIndexOf('7'))).as(line).isZero();
        }
    }

    @Test
    void every_line_of_several_parts_is_put_together_by_this_rule() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var others = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/ui/"))
                    .filter(file -> !file.endsWith("Words.java"))
                    .filter(OwnDirectionTest::joinsWithADot)
                    .toList();

            assertThat(others).isEmpty();
        }
    }

    private static boolean joinsWithADot(Path file) {
        try {
            return Files.readString(file).contains("\" · ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_title_itself_runs_from_the_right() {
        var line = Words.line("פגישה", SYMBOL);

        assertThat(new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getLevelAt(1))
                .isOdd();
    }

    @Test
    void what_runs_from_the_left_stays_as_it_is_and_nothing_stands_for_an_empty_part() {
        assertThat(Words.line("Reunión", "", SYMBOL)).isEqualTo("Reunión · CLA/2026/7");
        assertThat(Words.line("", "")).isEmpty();
    }
}
