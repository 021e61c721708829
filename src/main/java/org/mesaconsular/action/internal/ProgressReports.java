package org.mesaconsular.action.internal;

import java.util.List;
import java.util.UUID;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.shared.PartyId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What the parties reported. */
public interface ProgressReports extends JpaRepository<Progress, UUID> {

    List<Progress> findByActionOrderByNumber(ActionId action);

    int countByActionAndParty(ActionId action, PartyId party);
}
