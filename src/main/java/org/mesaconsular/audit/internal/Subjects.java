package org.mesaconsular.audit.internal;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.Visibility;
import org.springframework.stereotype.Component;

/**
 * What entries are about, in SQL: for each entity the same rule that its filter applies everywhere else. Made of the
 * mapping, so that a new entity is neither forgotten nor open.
 */
@Component
class Subjects {

    private final List<Subject> all;

    Subjects(EntityManagerFactory factory) {
        var sessions = factory.unwrap(SessionFactoryImplementor.class);
        var found = new ArrayList<Subject>();
        sessions.getMappingMetamodel()
                .forEachEntityDescriptor(persister -> found.add(Subject.of((AbstractEntityPersister) persister)));
        found.sort(Comparator.comparing(Subject::kind));
        this.all = List.copyOf(found);
    }

    private record Subject(String kind, String table, String filter, String ownedBy) {

        static Subject of(AbstractEntityPersister persister) {
            var type = persister.getMappedClass();
            return new Subject(type.getSimpleName(), persister.getTableName(), filter(type), owner(persister));
        }

        private static String filter(Class<?> type) {
            for (Class<?> each = type; each != null; each = each.getSuperclass()) {
                var filter = each.getAnnotation(Filter.class);
                if (filter != null) {
                    return filter.name();
                }
            }
            return Visibility.HOUSE;
        }

        /** The column that says whose the record is; empty when it is nobody's. */
        private static String owner(AbstractEntityPersister persister) {
            if (ContentRecord.class.isAssignableFrom(persister.getMappedClass())) {
                return "owner_id";
            } else if (persister.getTableName().equals("party")) {
                return "id";
            }
            return List.of(persister.getPropertyNames()).contains("party") ? "party_id" : "";
        }

        private boolean ofCircle() {
            return filter.equals(Visibility.CIRCLE);
        }

        private String where(String condition) {
            return "(e.subject = '" + kind + "' and exists (select 1 from " + table
                    + " r where r.id = e.subject_id and " + condition + "))";
        }
    }

    /** Those that somebody may see. */
    List<String> kinds() {
        return all.stream()
                .filter(subject -> !subject.filter().equals(Visibility.HOUSE))
                .map(Subject::kind)
                .toList();
    }

    /** Whether the reader may load the record of entry {@code e}. */
    String visible() {
        return any(subject -> subject.where(Visibility.rule(subject.filter(), "r")));
    }

    /** Whether the record of entry {@code e} is {@code :party}'s. */
    String own() {
        return any(subject ->
                subject.ownedBy().isEmpty() ? "(1 = 0)" : subject.where("r." + subject.ownedBy() + " = :party"));
    }

    /**
     * Whether the record of entry {@code e} belongs to a circle at whose table everybody reads all it holds; that the reader
     * sits there is for {@link #visible()} to say.
     */
    String ofCircle() {
        var kinds = all.stream().filter(Subject::ofCircle).map(subject -> "'" + subject.kind() + "'");
        return "e.subject in (" + kinds.collect(Collectors.joining(", ")) + ")";
    }

    /** Whether the record of entry {@code e} is one that the circle {@code :workspace} keeps of itself, such as its rules. */
    String ofOrganisedCircle() {
        return any(subject -> subject.ofCircle() ? subject.where("r.workspace_id = :workspace") : "(1 = 0)");
    }

    private String any(Function<Subject, String> condition) {
        return all.stream().map(condition).collect(Collectors.joining(" or ", "(", ")"));
    }
}
