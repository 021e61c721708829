package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.UUID;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The register of places of detention. */
public interface Facilities extends JpaRepository<FacilityEntity, UUID> {

    String FOUND = " from FacilityEntity f where f.workspace = :workspace and (:region = '' or f.region = :region)"
            + " and (" + PlainText.OF + "f.name" + PlainText.MATCHES + " or " + PlainText.OF + "f.city"
            + PlainText.MATCHES + ") ";

    /**
     * Letters with accents stand among their plain cousins, whatever the order of the database.
     *
     * @param pattern as {@link PlainText#pattern} makes it
     */
    @Query("select f" + FOUND + "order by " + PlainText.OF + "f.name" + PlainText.FOLDED + ", f.name, f.id")
    Slice<FacilityEntity> search(
            @Param("workspace") WorkspaceId workspace,
            @Param("region") String region,
            @Param("pattern") String pattern,
            Pageable page);

    @Query("select count(f)" + FOUND)
    long count(
            @Param("workspace") WorkspaceId workspace,
            @Param("region") String region,
            @Param("pattern") String pattern);

    @Query("select distinct f.region from FacilityEntity f where f.workspace = :workspace and f.region <> ''"
            + " order by f.region")
    List<String> regions(@Param("workspace") WorkspaceId workspace);

    /** Of these, those whose page opens for somebody of these workspaces. */
    @Query("select e.id from FacilityEntity e where e.id in :ids and e.workspace in :workspaces")
    List<UUID> open(List<UUID> ids, List<WorkspaceId> workspaces);
}
