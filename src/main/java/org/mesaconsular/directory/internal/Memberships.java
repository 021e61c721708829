package org.mesaconsular.directory.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The terms of the parties in the workspaces, running or over. */
public interface Memberships extends JpaRepository<MembershipEntity, UUID> {

    List<MembershipEntity> findByWorkspace(WorkspaceId workspace);

    List<MembershipEntity> findByParty(PartyId party);

    List<MembershipEntity> findByPartyIn(Collection<PartyId> parties);

    /** The party's present term there, or the last one. */
    Optional<MembershipEntity> findFirstByWorkspaceAndPartyOrderByNumberDesc(WorkspaceId workspace, PartyId party);

    /** The parties of all circles now whose people nobody manages. */
    @Query("""
            select distinct m.party from MembershipEntity m
            where (m.endsAt is null or m.endsAt > :now) and not exists (
              select a from AccountEntity a
              where a.party = m.party and a.active and a.partyAdministrator and not a.portalAdministrator)""")
    Page<PartyId> withoutAdministrator(Instant now, Pageable page);

    /** In which workspace these are. */
    @Query(
            "select new org.mesaconsular.shared.RecordPlace(e.id, e.workspace) from MembershipEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
