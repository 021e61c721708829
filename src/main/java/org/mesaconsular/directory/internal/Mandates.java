package org.mesaconsular.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The periods in which people hold the mandates of missions. */
public interface Mandates extends JpaRepository<MandateEntity, UUID> {

    List<MandateEntity> findByWorkspaceOrderByFirstDayDesc(WorkspaceId workspace);

    List<MandateEntity> findByPartyOrderByFirstDayDesc(PartyId party);

    List<MandateEntity> findByAccountIn(Collection<AccountId> accounts);

    List<MandateEntity> findByWorkspaceAndAccount(WorkspaceId workspace, AccountId account);

    List<MandateEntity> findByWorkspaceAndParty(WorkspaceId workspace, PartyId party);

    /** In which workspace these are. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.workspace) from MandateEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
