package org.mesaconsular.visit.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mesaconsular.visit.TallyId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The numbers per State. */
public interface TallyCells extends JpaRepository<TallyCellEntity, UUID> {

    List<TallyCellEntity> findByTallyIn(Collection<TallyId> tallies);
}
