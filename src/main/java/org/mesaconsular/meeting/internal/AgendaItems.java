package org.mesaconsular.meeting.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The agenda items this viewer may see. */
public interface AgendaItems extends JpaRepository<AgendaItemEntity, UUID> {

    List<AgendaItemEntity> findByMeetingOrderByPosition(MeetingId meeting);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.meeting) from AgendaItemEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
