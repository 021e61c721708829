package org.mesaconsular.security.internal.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.OpenSignIn;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.security.SignInId;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Visibility;

/** One sign-in. Only read as an entity: {@link SignIns} says why its rows are written by statements. */
@Entity
@Table(name = "sign_in")
@Filter(name = Visibility.HOUSE, deduceAliasInjectionPoints = false)
class SignInEntity extends PersistentRecord {

    /** Not typed: a value that is converted cannot stand in a statement that inserts. */
    @Column(name = "account_id")
    private UUID account;

    private Instant beganAt;

    private Instant lastSeenAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SignInEnd endedBecause;

    private String browser;

    private String address;

    private String node;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected SignInEntity() {}

    SignInId id() {
        return new SignInId(key());
    }

    AccountId account() {
        return new AccountId(account);
    }

    @Nullable
    SignInEnd endedBecause() {
        return endedBecause;
    }

    /**
     * The sign-in as its person sees it.
     *
     * @param here the one that asks; null when none does
     */
    OpenSignIn view(@Nullable SignInId here) {
        return new OpenSignIn(id(), browser, address, beganAt, lastSeenAt, id().equals(here));
    }
}
