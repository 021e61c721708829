package org.mesaconsular.meeting.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The outcomes this viewer may see. */
public interface Outcomes extends JpaRepository<OutcomeEntity, UUID> {

    List<OutcomeEntity> findByMeetingOrderByEnteredAt(MeetingId meeting);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.meeting) from OutcomeEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
