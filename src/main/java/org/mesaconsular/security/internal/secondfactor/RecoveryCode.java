package org.mesaconsular.security.internal.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.Bookkeeping;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Secret;
import org.mesaconsular.shared.Visibility;

/** A code on paper for the day the telephone is lost, by its hash. It works once. */
@Entity
@Table(name = "recovery_code")
@Filter(name = Visibility.HOUSE, deduceAliasInjectionPoints = false)
@Bookkeeping
public class RecoveryCode extends PersistentRecord {

    @Column(name = "account_id")
    private AccountId account;

    @Secret
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(AccountId account, String codeHash) {
        super(UUID.randomUUID());
        this.account = account;
        this.codeHash = codeHash;
    }

    /** Uses it up. */
    void use(Instant now) {
        usedAt = now;
    }
}
