package org.mesaconsular.action.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The versions of the texts. */
public interface ActionTexts extends JpaRepository<ActionText, UUID> {

    List<ActionText> findByActionOrderByVersionDesc(ActionId action);

    Optional<ActionText> findByActionAndVersion(ActionId action, int version);

    /** The texts that stand now. */
    @Query("select t from ActionText t join JointAction a on a.action = t.action"
            + " where t.action in :actions and t.version = a.version")
    List<ActionText> present(Collection<ActionId> actions);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.action) from ActionText e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
