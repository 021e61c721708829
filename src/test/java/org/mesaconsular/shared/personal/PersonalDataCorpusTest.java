package org.mesaconsular.shared.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sentences as people of consulates type them, about invented people: what the guard misses, and what it stops in vain. */
class PersonalDataCorpusTest {

    private static final int SENTENCES = 200;
    private static final int STOPPED_IN_VAIN = 2;

    @Test
    void nothing_that_identifies_a_person_is_missed() {
        assertThat(sentences("refused.txt"))
                .hasSize(SENTENCES)
                .filteredOn(sentence -> PersonalDataGuard.find(sentence).isEmpty())
                .isEmpty();
    }

    @Test
    void nearly_all_that_consulates_write_otherwise_passes() {
        var sentences = sentences("passes.txt");

        assertThat(sentences).hasSize(SENTENCES);
        assertThat(sentences.stream()
                        .filter(sentence -> !PersonalDataGuard.find(sentence).isEmpty())
                        .map(sentence -> sentence + " " + PersonalDataGuard.find(sentence)))
                .hasSizeLessThanOrEqualTo(STOPPED_IN_VAIN);
    }

    private static List<String> sentences(String file) {
        try (var stream = PersonalDataCorpusTest.class.getResourceAsStream("/personal-data/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
