package org.mesaconsular.action.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What the parties answered. */
public interface Consents extends JpaRepository<Consent, UUID> {

    List<Consent> findByActionAndVersion(ActionId action, int version);

    Optional<Consent> findByActionAndVersionAndParty(ActionId action, int version, PartyId party);

    /** The answers to the texts that stand now. */
    @Query("select c from Consent c join JointAction a on a.action = c.action"
            + " where c.action in :actions and c.version = a.version")
    List<Consent> present(Collection<ActionId> actions);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.action) from Consent e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
