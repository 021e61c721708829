package org.mesaconsular.directory.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The parties of the directory. */
public interface Parties extends JpaRepository<PartyEntity, UUID>, JpaSpecificationExecutor<PartyEntity> {

    List<PartyEntity> findByWordsRuleNot(int rule);
}
