package org.mesaconsular.action.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What the parties reported. */
public interface ProgressReports extends JpaRepository<Progress, UUID> {

    List<Progress> findByActionOrderByNumber(ActionId action);

    int countByActionAndParty(ActionId action, PartyId party);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.action) from Progress e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
