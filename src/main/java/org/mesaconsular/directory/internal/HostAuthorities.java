package org.mesaconsular.directory.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The authorities of host States. */
public interface HostAuthorities
        extends JpaRepository<HostAuthorityEntity, UUID>, JpaSpecificationExecutor<HostAuthorityEntity> {

    List<HostAuthorityEntity> findByWordsRuleNot(int rule);
}
