package org.mesaconsular.visit.internal;

import jakarta.persistence.Converter;
import org.mesaconsular.shared.IdConverter;
import org.mesaconsular.visit.VisitId;

/** Keeps a {@link VisitId} in a UUID column. */
@Converter(autoApply = true)
public class VisitIdConverter extends IdConverter<VisitId> {

    public VisitIdConverter() {
        super(VisitId::new);
    }
}
