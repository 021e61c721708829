package org.mesaconsular.meeting.internal;

import jakarta.persistence.Converter;
import org.mesaconsular.meeting.OutcomeId;
import org.mesaconsular.shared.IdConverter;

/** Keeps an {@link OutcomeId} in a UUID column. */
@Converter(autoApply = true)
public class OutcomeIdConverter extends IdConverter<OutcomeId> {

    public OutcomeIdConverter() {
        super(OutcomeId::new);
    }
}
