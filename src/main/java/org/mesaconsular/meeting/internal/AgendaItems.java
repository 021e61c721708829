package org.mesaconsular.meeting.internal;

import java.util.List;
import java.util.UUID;
import org.mesaconsular.meeting.MeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The agenda items this viewer may see. */
public interface AgendaItems extends JpaRepository<AgendaItemEntity, UUID> {

    List<AgendaItemEntity> findByMeetingOrderByPosition(MeetingId meeting);
}
