package org.mesaconsular.directory.internal;

import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rules of procedure that were set. */
public interface RulesOfCircles extends JpaRepository<RulesEntity, UUID> {

    Optional<RulesEntity> findByWorkspace(WorkspaceId workspace);
}
