package org.mesaconsular.meeting.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The invitations and answers this viewer may see. */
public interface Delegations extends JpaRepository<DelegationEntity, UUID> {

    List<DelegationEntity> findByMeeting(MeetingId meeting);

    /** Those of all the meetings of a list, in one query. */
    List<DelegationEntity> findByMeetingIn(Collection<MeetingId> meetings);

    Optional<DelegationEntity> findByMeetingAndParty(MeetingId meeting, PartyId party);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.meeting) from DelegationEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
