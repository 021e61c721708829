package org.mesaconsular.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The accounts of the people. */
public interface Accounts extends JpaRepository<AccountEntity, UUID> {

    Optional<AccountEntity> findByEmail(String email);

    List<AccountEntity> findByPartyOrderByName(PartyId party);

    List<AccountEntity> findByPartyInOrderByName(Collection<PartyId> parties);

    boolean existsByEmail(String email);

    boolean existsByPortalAdministratorTrue();
}
