package org.mesaconsular.meeting.internal;

import jakarta.persistence.Converter;
import org.mesaconsular.meeting.AgendaItemId;
import org.mesaconsular.shared.IdConverter;

/** Keeps a {@link AgendaItemId} in a UUID column. */
@Converter(autoApply = true)
public class AgendaItemIdConverter extends IdConverter<AgendaItemId> {

    public AgendaItemIdConverter() {
        super(AgendaItemId::new);
    }
}
