package org.mesaconsular.directory.internal;

import java.util.List;
import java.util.UUID;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The bodies inside the circles. */
public interface Bodies extends JpaRepository<BodyEntity, UUID> {

    List<BodyEntity> findByWorkspace(WorkspaceId workspace);
}
