package org.mesaconsular;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** The house rules that a compiler cannot know, each as one sentence. */
@AnalyzeClasses(packages = "org.mesaconsular", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "org.mesaconsular..";
    private static final String SCREENS = "org.mesaconsular..ui..";

    @ArchTest
    static final ArchRule screens_know_no_entity_and_no_repository = noClasses()
            .that(resideInAPackage(SCREENS))
            .should()
            .dependOnClassesThat(resideInAPackage("org.mesaconsular..internal..")
                    .or(DescribedPredicate.<JavaClass>describe(
                            "are entities", type -> type.isAnnotatedWith(Entity.class)))
                    .or(resideInAPackage("org.springframework.data.repository..")));

    @ArchTest
    static final ArchRule screens_are_styled_by_classes_only = noClasses()
            .that(resideInAPackage(SCREENS))
            .should()
            .callMethodWhere(
                    describe("inline styles are set", call -> call.getName().equals("getStyle")));

    /** {@code Fields.offer} finds "México" for "mexico" too. */
    @ArchTest
    static final ArchRule choices_are_found_without_accents = noClasses()
            .that(resideInAPackage(SCREENS))
            .and(not(nameMatching("org\\.mesaconsular\\.shared\\.ui\\.Fields")))
            .should()
            .callMethodWhere(describe("a list is offered as it is", ArchitectureTest::offersAList));

    @ArchTest
    static final ArchRule screens_are_reached_through_their_navigation = classes()
            .that(resideInAPackage(SCREENS))
            .and(not(resideInAPackage("org.mesaconsular.shared.ui..")))
            .and(describe("are top level", JavaClass::isTopLevelClass))
            .and(not(nameMatching(".*(Navigation|package-info)")))
            .should()
            .bePackagePrivate()
            .because("other modules navigate through the one public XxxNavigation");

    /**
     * Such statements pass by the visibility filter and by the audit's listener, so reviewed rooms hold them all: the audit
     * appends and examines its chain, operators look after whole databases, and the rows of sign-ins are written by several
     * nodes at once.
     */
    private static final DescribedPredicate<JavaClass> REVIEWED = resideInAnyPackage(
                    "org.mesaconsular.audit.internal..", "org.mesaconsular.operation.internal..")
            .or(nameMatching("org\\.mesaconsular\\.security\\.internal\\.session\\.SignIns"));

    /** Who writes such a statement elsewhere could show a person what is not theirs. */
    @ArchTest
    static final ArchRule every_query_passes_the_visibility_filter = noClasses()
            .that(resideInAPackage(OURS))
            .and(not(REVIEWED))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework.jdbc.core..", "org.springframework.data.jdbc..")
                    .or(nameMatching("java\\.sql\\.(Prepared|Callable)?Statement"))
                    .or(nameMatching("org\\.springframework\\.data\\.jpa\\.repository\\.(Modifying|NativeQuery)")))
            .orShould()
            .callMethodWhere(describe(
                    "native SQL is created",
                    call -> call.getName().matches("create(Native|NamedStored|StoredProcedure).*")));

    @ArchTest
    static final ArchRule every_written_query_passes_the_visibility_filter = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(OURS))
            .and()
            .areDeclaredInClassesThat(not(REVIEWED))
            .should(describeMethods("be native queries", ArchitectureTest::isNativeQuery));

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that(resideInAPackage(OURS))
            .should()
            .callMethodWhere(describe("the machine's clock is read", ArchitectureTest::readsTheMachinesClock))
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule shared_values_know_no_screen = noClasses()
            .that(resideInAPackage("org.mesaconsular.shared.."))
            .and(not(resideInAPackage("org.mesaconsular.shared.ui..")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."));

    /** A name such as "A123456789.pdf" is a text about a person too. */
    @ArchTest
    static final ArchRule names_of_files_are_not_taken = noClasses()
            .that(resideInAPackage(OURS))
            .should()
            .callMethodWhere(describe(
                    "the name is read that somebody gave a file",
                    call -> call.getName().matches("(get)?([Oo]riginal)?[Ff]ile[Nn]ame")
                            && call.getTargetOwner().getName().matches("com\\.vaadin\\..*|.*\\.MultipartFile")))
            .because("who keeps one shows it to PersonalDataGuard first (decision 21)");

    @ArchTest
    static final ArchRule dependencies_come_through_the_constructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule there_is_one_way_to_log = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothing_is_printed_past_the_log = noClasses()
            .that(not(nameMatching("org\\.mesaconsular\\.operation\\.internal\\.Task")))
            .should()
            .accessField(System.class, "out")
            .because("only a command answers there, to whoever typed it");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .that(resideInAPackage(OURS))
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule services_answer_with_records = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe("are services", type -> type.isAnnotatedWith(Service.class)))
            .should(notHandOutEntities());

    @ArchTest
    static final ArchRule entities_change_through_named_transitions = noMethods()
            .that()
            .areDeclaredInClassesThat(describe("are entities", type -> type.isAnnotatedWith(Entity.class)))
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    private static boolean offersAList(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(ComboBoxBase.class)
                && call.getName().equals("setItems")
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isArray() || type.isAssignableTo(Collection.class));
    }

    private static boolean readsTheMachinesClock(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getName();
        var readsNow = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return readsNow || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private static boolean isNativeQuery(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().getSimpleName().equals("Query"))
                .anyMatch(annotation -> annotation
                        .get("nativeQuery")
                        .filter(Boolean.TRUE::equals)
                        .isPresent());
    }

    private static ArchCondition<JavaMethod> describeMethods(
            String sentence, java.util.function.Predicate<JavaMethod> predicate) {
        return new ArchCondition<>(sentence) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(method, predicate.test(method), method.getDescription()));
            }
        };
    }

    private static ArchCondition<JavaMethod> notHandOutEntities() {
        return new ArchCondition<>("not hand out entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var entities = entitiesIn(method);
                events.add(new SimpleConditionEvent(
                        method, entities.isEmpty(), method.getFullName() + " hands out " + entities));
            }
        };
    }

    private static List<String> entitiesIn(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::getSimpleName)
                .toList();
    }
}
