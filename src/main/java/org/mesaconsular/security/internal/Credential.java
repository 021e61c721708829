package org.mesaconsular.security.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Filter;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Secret;
import org.mesaconsular.shared.Visibility;

/** The hashed password of one account; no person ever sees it through the mapping. Its id is that of the account. */
@Entity
@Table(name = "credential")
@Filter(name = Visibility.HOUSE, deduceAliasInjectionPoints = false)
public class Credential extends PersistentRecord {

    @Secret
    @Column(name = "password_hash")
    private String hash;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected Credential() {}

    public Credential(AccountId account, String hash) {
        super(account.value());
        this.hash = hash;
    }

    public String hash() {
        return hash;
    }

    /** Replaces the password. */
    public void replace(String hash) {
        this.hash = hash;
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.ofAccess();
    }
}
