package org.mesaconsular.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who sits where. */
public interface Seats extends JpaRepository<SeatEntity, UUID> {

    List<SeatEntity> findByWorkspace(WorkspaceId workspace);

    List<SeatEntity> findByAccountIn(Collection<AccountId> accounts);

    Optional<SeatEntity> findByWorkspaceAndAccount(WorkspaceId workspace, AccountId account);
}
