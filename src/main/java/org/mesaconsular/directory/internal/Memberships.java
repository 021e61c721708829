package org.mesaconsular.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which parties belong to which workspaces. */
public interface Memberships extends JpaRepository<MembershipEntity, UUID> {

    List<MembershipEntity> findByWorkspace(WorkspaceId workspace);

    List<MembershipEntity> findByParty(PartyId party);

    List<MembershipEntity> findByPartyIn(Collection<PartyId> parties);

    Optional<MembershipEntity> findByWorkspaceAndParty(WorkspaceId workspace, PartyId party);
}
