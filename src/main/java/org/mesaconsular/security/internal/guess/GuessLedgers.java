package org.mesaconsular.security.internal.guess;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The ledgers of guesses. */
interface GuessLedgers extends JpaRepository<GuessLedger, UUID> {

    /** The ledger, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from GuessLedger g where g.id = :id")
    Optional<GuessLedger> lock(UUID id);

    List<GuessLedger> findByLastGuessBefore(Instant instant, Limit limit);
}
