package org.mesaconsular.directory.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The rules of procedure that were set. */
public interface RulesOfCircles extends JpaRepository<RulesEntity, UUID> {

    Optional<RulesEntity> findByWorkspace(WorkspaceId workspace);

    /** In which workspace these are. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.workspace) from RulesEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
