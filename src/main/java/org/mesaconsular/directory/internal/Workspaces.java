package org.mesaconsular.directory.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The circles. */
public interface Workspaces extends JpaRepository<WorkspaceEntity, UUID> {

    List<WorkspaceEntity> findAllByOrderByName();

    Optional<WorkspaceEntity> findByCode(String code);

    /** Those that nobody organises, by name. */
    @Query("""
            select w from WorkspaceEntity w where not exists (
              select s from SeatEntity s
              where s.workspace = w.workspace and s.role = ORGANISER and s.takenBackAt is null)
            order by w.name, w.id""")
    Page<WorkspaceEntity> withoutOrganiser(Pageable page);

    /** The circle, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkspaceEntity w where w.id = :id")
    Optional<WorkspaceEntity> lock(UUID id);
}
