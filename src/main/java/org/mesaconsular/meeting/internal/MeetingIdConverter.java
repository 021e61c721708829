package org.mesaconsular.meeting.internal;

import jakarta.persistence.Converter;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.shared.IdConverter;

/** Keeps a {@link MeetingId} in a UUID column. */
@Converter(autoApply = true)
public class MeetingIdConverter extends IdConverter<MeetingId> {

    public MeetingIdConverter() {
        super(MeetingId::new);
    }
}
