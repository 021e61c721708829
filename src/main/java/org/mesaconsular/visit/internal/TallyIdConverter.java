package org.mesaconsular.visit.internal;

import jakarta.persistence.Converter;
import org.mesaconsular.shared.IdConverter;
import org.mesaconsular.visit.TallyId;

/** Keeps a {@link TallyId} in a UUID column. */
@Converter(autoApply = true)
public class TallyIdConverter extends IdConverter<TallyId> {

    public TallyIdConverter() {
        super(TallyId::new);
    }
}
