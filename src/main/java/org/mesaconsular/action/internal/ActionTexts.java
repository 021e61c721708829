package org.mesaconsular.action.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.action.ActionId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The versions of the texts. */
public interface ActionTexts extends JpaRepository<ActionText, UUID> {

    List<ActionText> findByActionOrderByVersionDesc(ActionId action);

    Optional<ActionText> findByActionAndVersion(ActionId action, int version);
}
