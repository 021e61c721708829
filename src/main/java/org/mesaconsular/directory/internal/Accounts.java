package org.mesaconsular.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The accounts of the people. */
public interface Accounts extends JpaRepository<AccountEntity, UUID> {

    Optional<AccountEntity> findByEmail(String email);

    List<AccountEntity> findByPartyOrderByName(PartyId party);

    List<AccountEntity> findByPartyInOrderByName(Collection<PartyId> parties);

    /**
     * The first people of a party by name. Letters with accents stand among their plain cousins, whatever the order of the
     * database.
     */
    @Query("select a from AccountEntity a where a.party = :party order by " + PlainText.OF + "a.name" + PlainText.FOLDED
            + ", a.id")
    List<AccountEntity> inOrder(PartyId party, Limit limit);

    int countByParty(PartyId party);

    @Query("select a from AccountEntity a where a.party = :party and a.id in :accounts")
    List<AccountEntity> ofParty(PartyId party, Collection<UUID> accounts);

    /** Those who manage the people of a party now. A portal administrator does not count: it looks after the portal. */
    @Query("""
            select a from AccountEntity a
            where a.party = :party and a.active and a.partyAdministrator and not a.portalAdministrator""")
    List<AccountEntity> administratorsOf(PartyId party);

    boolean existsByEmail(String email);

    boolean existsByPortalAdministratorTrue();

    /** To which party these belong. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.party) from AccountEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
