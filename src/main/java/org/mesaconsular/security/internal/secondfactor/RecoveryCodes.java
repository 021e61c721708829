package org.mesaconsular.security.internal.secondfactor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.shared.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The codes on paper. */
interface RecoveryCodes extends JpaRepository<RecoveryCode, UUID> {

    List<RecoveryCode> findByAccount(AccountId account);

    Optional<RecoveryCode> findByAccountAndCodeHashAndUsedAtIsNull(AccountId account, String codeHash);

    int countByAccountAndUsedAtIsNull(AccountId account);
}
