package org.mesaconsular.visit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.visit.TallyId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The numbers per State. */
public interface TallyCells extends JpaRepository<TallyCellEntity, UUID> {

    List<TallyCellEntity> findByTallyIn(Collection<TallyId> tallies);

    /** To which numbers these belong. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.tally) from TallyCellEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
