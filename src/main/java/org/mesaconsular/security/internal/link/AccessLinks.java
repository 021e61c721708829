package org.mesaconsular.security.internal.link;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.security.LinkKind;
import org.mesaconsular.shared.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The links that were made. */
public interface AccessLinks extends JpaRepository<AccessLink, UUID> {

    Optional<AccessLink> findByTokenHash(String hash);

    /** The link, locked until the transaction ends: of two who use it at once, the second finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from AccessLink l where l.tokenHash = :hash")
    Optional<AccessLink> lock(String hash);

    @Query("select l from AccessLink l where l.account = :account and l.openFor is not null")
    List<AccessLink> openOf(AccountId account);

    Optional<AccessLink> findByOpenFor(String openFor);

    List<AccessLink> findByKindAndAccountInOrderByMadeAt(LinkKind kind, Collection<AccountId> accounts);

    long countByAccountAndMadeByIsNullAndMadeAtAfter(AccountId account, Instant after);

    List<AccessLink> findByExpiresAtBefore(Instant before);
}
