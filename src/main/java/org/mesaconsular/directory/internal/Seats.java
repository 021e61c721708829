package org.mesaconsular.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who sits where, or sat there. */
public interface Seats extends JpaRepository<SeatEntity, UUID> {

    List<SeatEntity> findByWorkspace(WorkspaceId workspace);

    List<SeatEntity> findByAccountIn(Collection<AccountId> accounts);

    Optional<SeatEntity> findByWorkspaceAndAccount(WorkspaceId workspace, AccountId account);

    /** In which workspace these are. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.workspace) from SeatEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
