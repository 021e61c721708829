package org.mesaconsular.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.Derived;
import org.mesaconsular.shared.Secret;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** A new field of a record needs words of its own for the day somebody reads what was changed. */
class FieldsInWordsTest {

    /** What the portal keeps for itself: keys, counters and what it derives from other fields. */
    private static final Set<String> ITS_OWN = Set.of(
            "id",
            "revision",
            "guesses",
            "lastGuess",
            "knownUntil",
            "lastStep",
            "node",
            "places",
            "series",
            "visitKey",
            "last",
            "words",
            "wordsRule");

    @Test
    void every_field_that_may_stand_in_the_record_has_words() throws IOException {
        var words = words();

        var fields = records().flatMap(FieldsInWordsTest::fields).distinct().toList();

        var silent = fields.stream()
                .filter(field -> !field.isAnnotationPresent(Secret.class) && !field.isAnnotationPresent(Derived.class))
                .filter(field -> !ITS_OWN.contains(field.getName()))
                .filter(field -> !words.containsKey("audit.field." + field.getName()))
                .map(field -> field.getDeclaringClass().getSimpleName() + "." + field.getName());

        assertThat(fields).as("fields that were looked at").hasSizeGreaterThan(200);
        assertThat(silent).isEmpty();
    }

    private static Stream<Class<?>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Entity.class));
        return scanner.findCandidateComponents("org.mesaconsular").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }

    /** Of the record and of what it extends. */
    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "vaadin-i18n", "translations.properties"))) {
            words.load(reader);
        }
        return words;
    }
}
