package org.mesaconsular.security.internal.secondfactor;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The second factors of the accounts. */
interface SecondFactorRows extends JpaRepository<SecondFactorEntity, UUID> {

    /** The second factor, locked until the transaction ends; whoever uses a code waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SecondFactorEntity f where f.id = :account")
    Optional<SecondFactorEntity> lock(UUID account);
}
