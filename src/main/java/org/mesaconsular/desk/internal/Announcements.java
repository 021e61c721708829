package org.mesaconsular.desk.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The announcements. */
public interface Announcements extends JpaRepository<AnnouncementEntity, UUID> {

    @Query("select a from AnnouncementEntity a where a.workspace = :workspace and a.withdrawnAt is null"
            + " and (a.lastDay is null or a.lastDay >= :today) order by a.firstDay desc, a.title, a.id")
    List<AnnouncementEntity> notOver(WorkspaceId workspace, LocalDate today);
}
