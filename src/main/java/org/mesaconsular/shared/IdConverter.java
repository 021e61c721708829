package org.mesaconsular.shared;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a typed id in a UUID column; each id has one small subclass with {@code @Converter(autoApply = true)}.
 *
 * @param <T> the typed id
 */
public abstract class IdConverter<T extends TypedId> implements AttributeConverter<T, UUID> {

    private final Function<UUID, T> create;

    protected IdConverter(Function<UUID, T> create) {
        this.create = create;
    }

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable T id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : create.apply(value);
    }
}
