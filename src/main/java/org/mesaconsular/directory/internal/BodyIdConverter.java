package org.mesaconsular.directory.internal;

import jakarta.persistence.Converter;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.shared.IdConverter;

/** Keeps the ids of bodies. */
@Converter(autoApply = true)
public class BodyIdConverter extends IdConverter<BodyId> {

    public BodyIdConverter() {
        super(BodyId::new);
    }
}
