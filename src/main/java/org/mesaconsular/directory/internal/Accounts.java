package org.mesaconsular.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The accounts of the people. */
public interface Accounts extends JpaRepository<AccountEntity, UUID> {

    Optional<AccountEntity> findByEmail(String email);

    List<AccountEntity> findByPartyOrderByName(PartyId party);

    List<AccountEntity> findByPartyInOrderByName(Collection<PartyId> parties);

    boolean existsByEmail(String email);

    boolean existsByPortalAdministratorTrue();

    /** To which party these belong. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.party) from AccountEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
