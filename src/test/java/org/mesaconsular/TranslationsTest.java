package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four languages say the same, and nothing reaches the screen past them. */
class TranslationsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "vaadin-i18n");
    private static final List<SourceTexts.InFile> SOURCES = SourceTexts.below(Path.of("src", "main", "java"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> base = words("translations.properties");

    @ParameterizedTest
    @ValueSource(strings = {"_es", "_pt", "_fr"})
    void every_language_has_the_same_keys(String language) {
        assertThat(in(language).keySet()).containsExactlyInAnyOrderElementsOf(base.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_pt", "_fr"})
    void no_text_is_empty(String language) {
        assertThat(in(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_pt", "_fr"})
    void no_key_is_there_twice(String language) throws IOException {
        var repeated = new RepeatedKeys();

        try (var reader = Files.newBufferedReader(file(language))) {
            repeated.load(reader);
        }

        assertThat(repeated.found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_es", "_pt", "_fr"})
    void every_language_fills_the_same_places(String language) {
        var translated = in(language);

        assertThat(translated)
                .allSatisfy(
                        (key, text) -> assertThat(places(text)).as(key).isEqualTo(places(base.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_pt", "_fr"})
    void every_text_with_places_can_be_filled(String language) {
        var filled = in(language);
        filled.values().removeIf(text -> places(text).isEmpty());

        assertThat(filled)
                .allSatisfy((key, text) ->
                        assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException());
    }

    /** A straight apostrophe would swallow what follows it in a text with places. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_pt", "_fr"})
    void apostrophes_are_typographic(String language) {
        assertThat(in(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @Test
    void french_signs_are_kept_beside_their_words() {
        var loose = Pattern.compile(" [:;?!»]|« ");
        assertThat(in("_fr")).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(loose));
    }

    @Test
    void every_word_on_screen_is_translated() {
        var shown = SOURCES.stream()
                .filter(source -> source.file().toString().contains("/ui/"))
                .flatMap(source -> source.texts().shown().stream().map(text -> source.file() + ": " + text));

        assertThat(shown).isEmpty();
    }

    @Test
    void every_key_in_use_has_a_text() {
        var missing = SOURCES.stream()
                .flatMap(source -> source.texts().keys().stream()
                        .filter(key -> !base.containsKey(key))
                        .map(key -> source.file() + ": " + key));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_composed_key_in_use_can_have_a_text() {
        var missing = SOURCES.stream()
                .flatMap(source -> source.texts().keyBeginnings().stream()
                        .filter(beginning -> base.keySet().stream().noneMatch(key -> key.startsWith(beginning)))
                        .map(beginning -> source.file() + ": " + beginning + "…"));

        assertThat(missing).isEmpty();
    }

    private static Map<String, String> in(String language) {
        return words("translations" + language + ".properties");
    }

    private static Path file(String language) {
        return FOLDER.resolve("translations" + language + ".properties");
    }

    private static Map<String, String> words(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Notes what would silently be overwritten. */
    private static final class RepeatedKeys extends Properties {
        private static final long serialVersionUID = 1L;
        private final List<Object> found = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                found.add(key);
            }
            return super.put(key, value);
        }
    }
}
