package org.mesaconsular.security.internal.browser;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.Bookkeeping;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Secret;
import org.mesaconsular.shared.Visibility;

/** A browser on which one account signed in, by the hash of the cookie it got then. */
@Entity
@Table(name = "known_browser")
@Filter(name = Visibility.HOUSE, deduceAliasInjectionPoints = false)
@Bookkeeping
public class KnownBrowser extends PersistentRecord {

    @Column(name = "account_id")
    private AccountId account;

    @Secret
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "known_until")
    private Instant knownUntil;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected KnownBrowser() {}

    KnownBrowser(AccountId account, String tokenHash, Instant knownUntil) {
        super(UUID.randomUUID());
        this.account = account;
        this.tokenHash = tokenHash;
        this.knownUntil = knownUntil;
    }

    AccountId account() {
        return account;
    }

    String tokenHash() {
        return tokenHash;
    }
}
