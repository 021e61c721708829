package org.mesaconsular.audit.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.AgreedTime;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.Derived;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Secret;
import org.mesaconsular.shared.TypedId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import tools.jackson.databind.json.JsonMapper;

/** The state of an entity's fields as JSON; secrets, and texts that seem to identify a detained person, left out. */
final class FieldsAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HIDDEN = "…";

    private FieldsAsJson() {}

    /** All fields that hold something. */
    static String all(EntityPersister persister, Object[] state) {
        return write(persister, state, index -> state[index] != null);
    }

    /** The fields in which two states differ, with the values of {@code shown}. */
    static String changed(
            EntityPersister persister, Object @Nullable [] old, Object[] fresh, Object @Nullable [] shown) {
        if (old == null || shown == null) {
            return "";
        }
        return write(persister, shown, index -> !Objects.deepEquals(old[index], fresh[index]));
    }

    /** Whether the collection holds records, which are audited themselves. */
    static boolean holdsRecords(PersistentCollection<?> values) {
        return values.getValue() instanceof Collection<?> many
                && many.stream().anyMatch(PersistentRecord.class::isInstance);
    }

    /** A collection's values under the name of the field, as they stand or as they stood; a set's snapshot is a map. */
    static String values(PersistentCollection<?> values, @Nullable Object state) {
        var plain = state instanceof Map<?, ?> map && !(values.getValue() instanceof Map<?, ?>)
                ? plain(map.keySet())
                : plain(state);
        return JSON.writeValueAsString(Map.of(property(values), String.valueOf(plain)));
    }

    private static String write(EntityPersister persister, Object[] state, IntPredicate wanted) {
        var names = persister.getPropertyNames();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int index = 0; index < names.length; index++) {
            if (wanted.test(index) && !marked(persister, names[index], Derived.class)) {
                fields.put(names[index], hidden(persister, names[index], state[index]) ? HIDDEN : plain(state[index]));
            }
        }
        return JSON.writeValueAsString(fields);
    }

    private static boolean hidden(EntityPersister persister, String property, @Nullable Object value) {
        return marked(persister, property, Secret.class) || identifies(persister, value);
    }

    /** What a person confirmed expressly for few readers stays in its record alone. */
    private static boolean identifies(EntityPersister persister, @Nullable Object value) {
        return value instanceof String text
                && ContentRecord.class.isAssignableFrom(persister.getMappedClass())
                && !PersonalDataGuard.find(text).isEmpty();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean bool -> bool;
            case TypedId id -> id.value().toString();
            case AgreedTime time -> time.wall() + "[" + time.zone() + "]";
            case Collection<?> many ->
                Hibernate.isInitialized(many)
                        ? many.stream().map(FieldsAsJson::plain).toList()
                        : HIDDEN;
            default -> value.toString();
        };
    }

    /** Whether a collection is computed from fields that are audited themselves. */
    static boolean isDerived(EntityPersister owner, PersistentCollection<?> values) {
        return marked(owner, property(values), Derived.class);
    }

    private static String property(PersistentCollection<?> values) {
        var role = String.valueOf(values.getRole());
        return role.substring(role.lastIndexOf('.') + 1);
    }

    private static boolean marked(EntityPersister persister, String property, Class<? extends Annotation> mark) {
        Class<?> type = persister.getMappedClass();
        while (type != null) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(property)) {
                    return field.isAnnotationPresent(mark);
                }
            }
            type = type.getSuperclass();
        }
        return false;
    }
}
