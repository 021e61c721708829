package org.mesaconsular.visit.internal;

import jakarta.persistence.Converter;
import org.mesaconsular.shared.IdConverter;
import org.mesaconsular.visit.FacilityId;

/** Keeps a {@link FacilityId} in a UUID column. */
@Converter(autoApply = true)
public class FacilityIdConverter extends IdConverter<FacilityId> {

    public FacilityIdConverter() {
        super(FacilityId::new);
    }
}
