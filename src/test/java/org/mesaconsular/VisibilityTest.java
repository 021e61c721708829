package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mesaconsular.audit.AuditFilter;
import org.mesaconsular.audit.AuditLine;
import org.mesaconsular.audit.AuditPages;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.NotSignedIn;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.Onlookers;
import org.mesaconsular.testing.Onlookers.Onlooker;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rule of the domain page, section 2, for every entity × audience × kind of viewer × channel of the mapping. The
 * entities are those the demonstration entered: an entity of which there is no row fails the build.
 */
@ServiceTest
@OnBothDatabases
@TestPropertySource(properties = {"mesa.demo=true", "mesa.test.portal=visibility"})
class VisibilityTest {

    private static final Viewer HOUSE = new Viewer.House("test", null);

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Onlookers onlookers;

    @Autowired
    AuditPages audit;

    @Autowired
    ApplicationEventPublisher events;

    @TestFactory
    Stream<DynamicTest> content_is_seen_by_its_audience_and_by_nobody_else() {
        var cast = onlookers.cast();
        return entityTypes(ContentRecord.class::isAssignableFrom)
                .flatMap(type -> Arrays.stream(Audience.values())
                        .map(audience -> DynamicTest.dynamicTest(
                                type.getName() + " released to " + audience, () -> walk(type, audience, cast))));
    }

    @TestFactory
    Stream<DynamicTest> the_directory_shows_no_more_than_it_should() {
        var cast = onlookers.cast();
        return entityTypes(type -> !ContentRecord.class.isAssignableFrom(type))
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> walkDirectory(type, cast)));
    }

    private void walk(EntityType<?> type, Audience audience, Onlookers.Cast cast) {
        var id = anyRow(type);
        release(type, id, audience, cast);

        for (var onlooker : Onlooker.values()) {
            var expected = onlooker.sees(audience);
            assertSeen(type, id, cast.viewer(onlooker), expected, onlooker + " " + audience);
        }
    }

    private void walkDirectory(EntityType<?> type, Onlookers.Cast cast) {
        var id = cast.directoryRow(type.getName(), database).orElseGet(() -> anyRow(type));

        for (var onlooker : Onlooker.values()) {
            var expected = onlooker.seesOfDirectory(type.getName());
            assertSeen(type, id, cast.viewer(onlooker), expected, onlooker + " " + type.getName());
        }
    }

    private void assertSeen(EntityType<?> type, UUID id, Viewer viewer, boolean expected, String what) {
        var seen = Viewers.as(viewer, () -> transaction.execute(status -> channels(type, id)));
        assertThat(seen)
                .as(what)
                .isNotNull()
                .allSatisfy(channel -> assertThat(channel.seen())
                        .as("%s through %s", what, channel.name())
                        .isEqualTo(expected));
    }

    /** Queries first: what they load would otherwise answer the load by id from memory. */
    private List<Channel> channels(EntityType<?> type, UUID id) {
        var name = type.getName();
        var count = entities.createQuery("select count(e) from " + name + " e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        entities.clear();
        var byId = entities.find(type.getJavaType(), id) != null;
        entities.clear();
        var list = entities.createQuery("select e from " + name + " e", type.getJavaType()).getResultList().stream()
                .anyMatch(row -> ((PersistentRecord) row).key().equals(id));
        entities.clear();
        return List.of(new Channel("count", count == 1), new Channel("by id", byId), new Channel("list", list));
    }

    private record Channel(String name, boolean seen) {}

    /** An entry of the record about a record is there for whom that record is, whoever acted: on the page and in its export. */
    @TestFactory
    Stream<DynamicTest> the_audit_page_tells_of_what_its_reader_may_see() {
        var cast = onlookers.cast();
        return entityTypes(type -> true)
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> walkAudit(type, cast)));
    }

    private void walkAudit(EntityType<?> type, Onlookers.Cast cast) {
        var id = cast.directoryRow(type.getName(), database).orElseGet(() -> anyRow(type));
        Stream.of(Onlooker.values()).forEach(onlooker -> act(type, id, cast.viewer(onlooker)));
        if (!ContentRecord.class.isAssignableFrom(type.getJavaType())) {
            assertTold(type, id, cast, onlooker -> onlooker.seesOfDirectory(type.getName()));
            if (isOfCircle(type)) {
                assertOpen(type, id, cast, true);
            }
            return;
        }
        for (var audience : Audience.values()) {
            release(type, id, audience, cast);
            assertTold(type, id, cast, onlooker -> onlooker.sees(audience));
            assertOpen(type, id, cast, false);
        }
    }

    /** The own acts are on everybody's page. */
    private void act(EntityType<?> type, UUID id, Viewer viewer) {
        if (viewer instanceof Viewer.Person person) {
            var subject = new NotableAct.Subject(type.getName(), id);
            events.publishEvent(new NotableAct("Test.act", NotableAct.Outcome.DONE, person, null, subject, Map.of()));
        }
    }

    private void assertTold(EntityType<?> type, UUID id, Onlookers.Cast cast, Predicate<Onlooker> expected) {
        for (var onlooker : Onlooker.values()) {
            for (var limit : List.of(AuditPages.AT_ONCE, AuditPages.AT_ONCE_IN_FILES)) {
                assertThat(told(type, id, cast.viewer(onlooker), limit))
                        .as("%s reads of %s in the audit, %s entries at once", onlooker, type.getName(), limit)
                        .isEqualTo(expected.test(onlooker));
            }
        }
    }

    private boolean told(EntityType<?> type, UUID id, Viewer viewer, int limit) {
        return !lines(type, id, viewer, limit).isEmpty();
    }

    private List<AuditLine> lines(EntityType<?> type, UUID id, Viewer viewer, int limit) {
        var ofThisKind = new AuditFilter(null, type.getName(), null, null, null, null);
        try {
            return Viewers.as(viewer, () -> audit.page(null, ofThisKind, limit)).lines().stream()
                    .filter(line -> id.equals(line.record()))
                    .toList();
        } catch (NotFound | NotSignedIn nobody) {
            return List.of();
        }
    }

    /** What fields held is told of a circle's own records to its whole table, of content to the owner alone. */
    private void assertOpen(EntityType<?> type, UUID id, Onlookers.Cast cast, boolean expected) {
        for (var onlooker : List.of(Onlooker.ANOTHER_MEMBERS_DELEGATE, Onlooker.ORGANISER, Onlooker.OBSERVER)) {
            assertThat(lines(type, id, cast.viewer(onlooker), AuditPages.AT_ONCE))
                    .as("what %s reads of values of %s", onlooker, type.getName())
                    .allSatisfy(line -> assertThat(line.open()).isEqualTo(expected));
        }
    }

    private static boolean isOfCircle(EntityType<?> type) {
        var filter = type.getJavaType().getAnnotation(Filter.class);
        return filter != null && filter.name().equals(Visibility.CIRCLE);
    }

    @TestFactory
    Stream<DynamicTest> a_hidden_child_is_absent_from_its_parents_collection() {
        var cast = onlookers.cast();
        return entityTypes(ContentRecord.class::isAssignableFrom)
                .flatMap(parent -> parent.getPluralAttributes().stream()
                        .filter(VisibilityTest::holdsContent)
                        .map(children -> DynamicTest.dynamicTest(
                                parent.getName() + "." + children.getName(),
                                () -> walkCollection(parent, children, cast))));
    }

    private static boolean holdsContent(PluralAttribute<?, ?, ?> attribute) {
        return ContentRecord.class.isAssignableFrom(attribute.getElementType().getJavaType());
    }

    private void walkCollection(EntityType<?> parent, PluralAttribute<?, ?, ?> children, Onlookers.Cast cast) {
        var link = "select p.id, c.id from " + parent.getName() + " p join p." + children.getName() + " c";
        var pair = asHouse(() ->
                entities.createQuery(link, Object[].class).setMaxResults(1).getResultList());
        assertThat(pair).as("the demonstration enters no such pair").isNotEmpty();
        var parentId = (UUID) pair.getFirst()[0];
        var childId = (UUID) pair.getFirst()[1];
        var childType = entities.getMetamodel().entity(children.getElementType().getJavaType());
        release(parent, parentId, Audience.PUBLIC, cast);
        release(childType, childId, Audience.OWN, cast);

        for (var onlooker : Onlooker.values()) {
            var seen = Viewers.as(
                    cast.viewer(onlooker),
                    () -> transaction.execute(
                            status -> entities.createQuery(link + " where c.id = :child", Object[].class)
                                    .setParameter("child", childId)
                                    .getResultList()
                                    .size()));
            assertThat(seen).as(onlooker.name()).isEqualTo(onlooker.sees(Audience.OWN) ? 1 : 0);
        }
    }

    private Stream<EntityType<?>> entityTypes(Predicate<Class<?>> wanted) {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> wanted.test(type.getJavaType()))
                .sorted(Comparator.comparing(EntityType::getName))
                .map(type -> (EntityType<?>) type);
    }

    private UUID anyRow(EntityType<?> type) {
        var keys = database.queryForList(
                "select id from " + table(type) + " order by id fetch first 1 rows only", UUID.class);
        assertThat(keys).as("the demonstration enters no %s", type.getName()).isNotEmpty();
        return keys.getFirst();
    }

    private void release(EntityType<?> type, UUID id, Audience audience, Onlookers.Cast cast) {
        database.update(
                "update " + table(type) + " set owner_id = ?, workspace_id = ?, audience = ? where id = ?",
                cast.owner().value(),
                cast.workspace().value(),
                audience.name(),
                id);
        database.update("delete from audience_party where record_id = ?", id);
        if (audience == Audience.NAMED) {
            database.update(
                    "insert into audience_party (record_id, party_id) values (?, ?)",
                    id,
                    cast.named().value());
        }
    }

    private String table(EntityType<?> type) {
        var factory = entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        var persister = factory.getMappingMetamodel().getEntityDescriptor(type.getJavaType());
        return ((AbstractEntityPersister) persister).getTableName();
    }

    private List<Object[]> asHouse(Supplier<List<Object[]>> query) {
        var rows = Viewers.as(HOUSE, () -> transaction.execute(status -> query.get()));
        return rows == null ? List.of() : rows;
    }

    @TestFactory
    Stream<DynamicTest> every_entity_is_under_a_filter() {
        return entityTypes(type -> true)
                .map(type -> DynamicTest.dynamicTest(
                        type.getName(),
                        () -> assertThat(seenByNobody(type))
                                .as("rows nobody sees")
                                .isEmpty()));
    }

    private Set<Object> seenByNobody(EntityType<?> type) {
        var rows = transaction.execute(
                status -> entities.createQuery("select e from " + type.getName() + " e", type.getJavaType())
                        .getResultList());
        return Set.copyOf(rows == null ? List.of() : rows);
    }
}
