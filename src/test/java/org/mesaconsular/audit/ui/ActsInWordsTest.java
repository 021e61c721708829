package org.mesaconsular.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/** A new act of a service needs words of its own for the day it is refused. */
class ActsInWordsTest {

    /** They write nothing a person wants, though no transaction says so; "Reading" is the right word for them. */
    private static final Set<String> READINGS = Set.of(
            "AccessLink.invitations",
            "AccessLink.sendsLetters",
            "ChosenPassword.look",
            "ForgottenPassword.possible",
            "LostSecondFactor.removable",
            "Password.shortest",
            "SecondFactor.isMissing",
            "SecondFactor.mine",
            "SetUp.check",
            "SetUp.open",
            "SetUpLinks.usable",
            "SignIn.asksForCode",
            "SignIn.mine");

    /** Steps of other acts, which nobody does by themselves. */
    private static final Set<String> STEPS = Set.of(
            "FacilityRegister.enter",
            "ForgottenPassword.destroy",
            "ResetLetter.send",
            "LinkSweep.sweep",
            "SetUpLinks.make",
            "SetUpLinks.use",
            "Symbol.next");

    static Stream<String> acts() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return scanner.findCandidateComponents("org.mesaconsular").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> writes(service, method))
                        .map(method -> nameOf(service, method)))
                .distinct()
                .filter(act -> !READINGS.contains(act) && !STEPS.contains(act))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_that_may_be_refused_has_words(String act) throws IOException {
        assertThat(words().getProperty("audit.act." + act)).isNotBlank();
    }

    @Test
    void acts_are_found_at_all() {
        assertThat(acts()).contains("Action.answer", "Calling.convene").hasSizeGreaterThan(50);
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "vaadin-i18n", "translations.properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static boolean writes(Class<?> service, Method method) {
        if (!Modifier.isPublic(method.getModifiers())
                || Modifier.isStatic(method.getModifiers())
                || method.isSynthetic()) {
            return false;
        }
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var transaction = own != null ? own : AnnotatedElementUtils.findMergedAnnotation(service, Transactional.class);
        return transaction == null || !transaction.readOnly();
    }

    /** As the audit names them. */
    private static String nameOf(Class<?> service, Method method) {
        return service.getSimpleName().replaceAll("Service$", "") + "." + method.getName();
    }
}
