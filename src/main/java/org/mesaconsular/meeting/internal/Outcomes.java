package org.mesaconsular.meeting.internal;

import java.util.List;
import java.util.UUID;
import org.mesaconsular.meeting.MeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The outcomes this viewer may see. */
public interface Outcomes extends JpaRepository<OutcomeEntity, UUID> {

    List<OutcomeEntity> findByMeetingOrderByEnteredAt(MeetingId meeting);
}
