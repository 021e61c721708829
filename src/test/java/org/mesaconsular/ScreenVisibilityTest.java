package org.mesaconsular;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteSource;
import org.mesaconsular.testing.Onlookers;
import org.mesaconsular.testing.Onlookers.Onlooker;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every text of every record of the demonstration carries a random word. Each kind of viewer opens every page there is, by
 * every record's address, and no word of a record that this viewer may not see is in what the browser would get.
 */
@ServiceTest
@TestPropertySource(properties = {"mesa.demo=true", "mesa.test.portal=screens"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenVisibilityTest {

    /** What every random word begins with. */
    private static final String EVERY_CANARY = "zq";

    private static final Pattern CANARY = Pattern.compile(EVERY_CANARY + "[0-9a-f]{12}");

    private static final List<String> LISTS =
            List.of("", "meetings", "actions", "visits", "facilities", "parties", "audit", "more");

    /** The pages that show one record, by the entity whose id is in the address. */
    private static final Map<String, String> PAGES = Map.of(
            "MeetingEntity", "meetings/",
            "JointAction", "actions/",
            "VisitEntity", "visits/",
            "FacilityEntity", "facilities/");

    /** As many records of a kind as there are audiences: the next ones would go the same ways again. */
    private static final int OF_A_KIND = Audience.values().length;

    private static final UUID NOWHERE = UUID.randomUUID();

    /** Texts that are codes, which a page could not read if they were random words. */
    private static final Set<String> CODES = Set.of("state", "scheme", "zip", "region", "originKind");

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Onlookers onlookers;

    @Autowired
    Screens screens;

    @Autowired
    PeopleService people;

    @Autowired
    List<PaletteSource> palette;

    @Autowired
    ApplicationEventPublisher events;

    private final Map<String, Audience> audienceOf = new HashMap<>();

    private final Map<String, Audience> audienceOfPage = new HashMap<>();

    private final Map<Onlooker, List<Visited>> walks = new EnumMap<>(Onlooker.class);

    private Onlookers.Cast cast;

    /** Once, for thousands of words are written; no test changes what another reads. */
    @BeforeAll
    void markOnce() {
        cast = onlookers.cast();
        transaction.executeWithoutResult(status -> markEverything());
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Onlooker.class,
            names = {"DISABLED", "NOBODY"},
            mode = EnumSource.Mode.EXCLUDE)
    void no_page_holds_a_word_of_a_record_the_viewer_may_not_see(Onlooker onlooker) {
        var seen = 0;

        for (var visited : walk(onlooker)) {
            // an error leaves another page than those of the portal
            assertThat(visited.page())
                    .as("%s on %s", onlooker, visited.path())
                    .matches(Page.class::isAssignableFrom, "is a page of the portal");
            for (var canary : visited.canaries()) {
                assertThat(onlooker.sees(audienceOf(canary)))
                        .as("%s reads %s of audience %s on %s", onlooker, canary, audienceOf(canary), visited.path())
                        .isTrue();
                seen++;
            }
        }

        assertThat(seen > 0).as("words seen at all").isEqualTo(onlooker.sees(Audience.WORKSPACE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Onlooker.class,
            names = {"DISABLED", "NOBODY"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_palette_finds_no_record_the_viewer_may_not_see(Onlooker onlooker) {
        signIn(cast.viewer(onlooker));
        var seen = 0;

        for (var hit : found(EVERY_CANARY)) {
            var audience = audienceOfPage.get(hit.path());
            if (audience != null) {
                assertThat(onlooker.sees(audience))
                        .as("%s finds %s of audience %s", onlooker, hit, audience)
                        .isTrue();
                seen++;
            }
        }

        assertThat(seen > 0).as("records found at all").isEqualTo(onlooker.sees(Audience.WORKSPACE));
    }

    /** The record quotes what fields held, which is for the owner alone, and only as long as the owner sees the record. */
    @ParameterizedTest
    @EnumSource(
            value = Onlooker.class,
            names = {"DISABLED", "NOBODY"},
            mode = EnumSource.Mode.EXCLUDE)
    void no_export_holds_a_word_of_a_record_the_viewer_may_not_see(Onlooker onlooker) {
        signIn(cast.viewer(onlooker));
        var quoted = quoteEverything((Viewer.Person) cast.viewer(onlooker));
        var seen = 0;

        for (var path : List.of("audit", "parties")) {
            Screens.go(path);
            for (var link : _find(Anchor.class, spec -> spec.withClasses("export"))) {
                var file = Screens.download(link);
                assertThat(file.status()).as("%s takes %s away", onlooker, path).isEqualTo(200);
                for (var canary : canariesIn(file.text() + file.disposition())) {
                    var audience = quoted.getOrDefault(canary, Audience.OWN);
                    assertThat(onlooker == Onlooker.OWNERS_DELEGATE && onlooker.sees(audience))
                            .as("%s takes %s of audience %s away from %s", onlooker, canary, audience, path)
                            .isTrue();
                    seen++;
                }
            }
        }

        assertThat(seen > 0).as("words taken away at all").isEqualTo(onlooker == Onlooker.OWNERS_DELEGATE);
    }

    /** Entries of the viewer's own acts, so that they are on the viewer's page as far as their records may be seen. */
    private Map<String, Audience> quoteEverything(Viewer.Person viewer) {
        var quoted = new HashMap<String, Audience>();
        contentTypes().forEach(type -> {
            var audiences = Audience.values();
            var index = 0;
            for (var id : idsOf(type).stream().limit(audiences.length).toList()) {
                var canary = canary();
                var audience = audiences[index++ % audiences.length];
                quoted.put(canary, audience);
                audienceOf.put(canary, audience);
                events.publishEvent(new NotableAct(
                        "Test.act",
                        NotableAct.Outcome.DONE,
                        viewer,
                        cast.workspace(),
                        new NotableAct.Subject(type.getName(), id),
                        Map.of("title", canary)));
            }
        });
        return quoted;
    }

    /** Every kind of viewer asks for the address of every record there is. */
    @ParameterizedTest
    @EnumSource(
            value = Onlooker.class,
            names = {"DISABLED", "NOBODY"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_hidden_record_and_one_that_does_not_exist_are_answered_with_the_same_words(Onlooker onlooker) {
        var hidden = 0;

        for (var visited : walk(onlooker)) {
            var audience = audienceOfPage.get(visited.path());
            if (audience != null && !onlooker.sees(audience)) {
                assertThat(visited.answer())
                        .as("%s asks for %s", onlooker, visited.path())
                        .isEqualTo(absent(onlooker, visited.path().replaceFirst("/.*", "/")));
                hidden++;
            }
        }

        assertThat(hidden > 0).as("hidden records at all").isEqualTo(onlooker != Onlooker.OWNERS_DELEGATE);
    }

    /** A hidden record has no address below it either. */
    @ParameterizedTest
    @EnumSource(
            value = Onlooker.class,
            names = {"ADMINISTRATOR", "OBSERVER", "MEMBER_OF_ANOTHER_WORKSPACE", "FORMER_MEMBER"})
    void a_version_of_a_hidden_text_is_answered_like_one_that_does_not_exist(Onlooker onlooker) {
        signIn(cast.viewer(onlooker));
        Screens.go("actions/" + UUID.randomUUID() + "/versions/1");
        var absent = answer();

        idsOf(type("JointAction")).stream()
                .filter(id -> !onlooker.sees(Objects.requireNonNull(audienceOfPage.get("actions/" + id))))
                .forEach(id -> {
                    Screens.go("actions/" + id + "/versions/1");
                    assertThat(answer()).as("%s asks for %s", onlooker, id).isEqualTo(absent);
                });
    }

    /** What this viewer gets for the address of a record of that kind that does not exist. */
    private List<String> absent(Onlooker onlooker, String prefix) {
        return walk(onlooker).stream()
                .filter(visited -> visited.path().equals(prefix + NOWHERE))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /** Every page as this viewer gets it. It is opened once and then looked at in several ways. */
    private List<Visited> walk(Onlooker onlooker) {
        return walks.computeIfAbsent(onlooker, who -> {
            signIn(cast.viewer(who));
            return paths().stream().map(this::visit).toList();
        });
    }

    private Visited visit(String path) {
        Screens.go(path);
        var page = UI.getCurrentOrThrow().getActiveRouterTargetsChain().getFirst();
        return new Visited(path, page.getClass(), canariesIn(Screens.markup()), answer());
    }

    private record Visited(String path, Class<?> page, Set<String> canaries, List<String> answer) {}

    /** What an error page is: its words, its title, and which page it is, which decides the status. */
    private static List<String> answer() {
        var page = UI.getCurrentOrThrow().getActiveRouterTargetsChain().getFirst();
        var title = page instanceof Page ours ? ours.getPageTitle() : "";
        return List.of(Screens.words(), title, page.getClass().getName());
    }

    /** A new page with a record's id in its address must be walked too. */
    @Test
    void every_page_with_an_id_in_its_address_is_walked() {
        signIn(cast.viewer(Onlooker.ORGANISER));

        assertThat(Screens.templatesWithParameters())
                .isNotEmpty()
                .allSatisfy(template -> assertThat(PAGES.values().stream().anyMatch(template::startsWith)
                                || template.startsWith("administration/"))
                        .as(template)
                        .isTrue());
    }

    private void signIn(Viewer viewer) {
        var account = ((Viewer.Person) viewer).account();
        var person = Viewers.as(new Viewer.House("test", null), () -> people.person(account));
        screens.open(person, "");
    }

    private List<PaletteItem> found(String words) {
        return palette.stream()
                .flatMap(source -> source.find(words, 1000).stream())
                .toList();
    }

    private Set<String> canariesIn(String page) {
        return Set.copyOf(CANARY.matcher(page).results().map(hit -> hit.group()).toList());
    }

    private Audience audienceOf(String canary) {
        var audience = audienceOf.get(canary);
        assertThat(audience).as(canary).isNotNull();
        return Objects.requireNonNull(audience);
    }

    private List<String> paths() {
        var paths = new ArrayList<>(LISTS);
        PAGES.forEach((entity, prefix) ->
                idsOf(type(entity)).stream().limit(OF_A_KIND).forEach(id -> paths.add(prefix + id)));
        idsOf(type("JointAction")).forEach(id -> paths.add("actions/" + id + "/versions/1"));
        PAGES.values().forEach(prefix -> paths.add(prefix + NOWHERE));
        return paths;
    }

    private void markEverything() {
        contentTypes().forEach(type -> {
            var audiences = Audience.values();
            var index = 0;
            for (var id : idsOf(type)) {
                mark(type, id, audiences[index++ % audiences.length]);
            }
        });
    }

    private void mark(EntityType<?> type, UUID id, Audience audience) {
        database.update(
                "update " + table(type) + " set owner_id = ?, audience = ? where id = ?",
                cast.owner().value(),
                audience.name(),
                id);
        database.update("delete from audience_party where record_id = ?", id);
        database.update(
                "insert into audience_party (record_id, party_id) values (?, ?)",
                id,
                cast.named().value());
        if (PAGES.containsKey(type.getName())) {
            audienceOfPage.put(PAGES.get(type.getName()) + id, audience);
        }
        texts(type).forEach(column -> {
            var canary = canary();
            var marked = database.update(
                    "update %1$s set %2$s = ? where id = ? and %2$s <> ''".formatted(table(type), column), canary, id);
            if (marked == 1) {
                audienceOf.put(canary, audience);
            }
        });
    }

    private static String canary() {
        return EVERY_CANARY + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private Stream<String> texts(EntityType<?> type) {
        return type.getSingularAttributes().stream()
                .filter(attribute -> attribute.getJavaType() == String.class)
                .map(SingularAttribute::getName)
                .filter(name -> !CODES.contains(name))
                .map(name -> persister(type).getPropertyColumnNames(name)[0]);
    }

    private Stream<EntityType<?>> contentTypes() {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> ContentRecord.class.isAssignableFrom(type.getJavaType()))
                .map(type -> (EntityType<?>) type);
    }

    private EntityType<?> type(String name) {
        return contentTypes()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> idsOf(EntityType<?> type) {
        return List.copyOf(database.query(
                "select id from " + table(type) + " order by id", (row, number) -> row.getObject("id", UUID.class)));
    }

    private String table(EntityType<?> type) {
        return persister(type).getTableName();
    }

    private AbstractEntityPersister persister(EntityType<?> type) {
        var factory = entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        return (AbstractEntityPersister) factory.getMappingMetamodel().getEntityDescriptor(type.getJavaType());
    }
}
