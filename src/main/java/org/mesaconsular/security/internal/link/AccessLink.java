package org.mesaconsular.security.internal.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.LinkKind;
import org.mesaconsular.security.LinkUnusable;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Secret;
import org.mesaconsular.shared.Visibility;

/** A link that opens one door once within a day; of its token only the hash is kept. No person sees it through the mapping. */
@Entity
@Table(name = "access_link")
@Filter(name = Visibility.HOUSE, deduceAliasInjectionPoints = false)
public class AccessLink extends PersistentRecord {

    /** How long a link can be used. */
    public static final Duration LIFE = Duration.ofHours(24);

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column(name = "account_id")
    private @Nullable AccountId account;

    @Secret
    private String tokenHash;

    /** Unique while the link is open: two made at the same instant cannot both stay. */
    private @Nullable String openFor;

    private @Nullable AccountId madeBy;

    private Instant madeAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    private @Nullable Instant withdrawnAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected AccessLink() {}

    /**
     * @param account whose password it sets; null for the set-up, which makes the first account
     * @param madeBy who made it; null for the portal itself
     */
    public AccessLink(
            LinkKind kind, @Nullable AccountId account, LinkToken token, @Nullable AccountId madeBy, Instant madeAt) {
        super(UUID.randomUUID());
        this.kind = kind;
        this.account = account;
        this.tokenHash = token.hash();
        this.openFor = door(kind, account);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = madeAt.plus(LIFE);
    }

    /** What an open link of this kind opens; there is one at most. */
    static String door(LinkKind kind, @Nullable AccountId account) {
        return account == null ? kind.name() : kind.name() + ":" + account.value();
    }

    /** Whether it is neither used nor withdrawn nor too old; at the very instant of its expiry it is too old. */
    public boolean usable(Instant now) {
        return openFor != null && now.isBefore(expiresAt);
    }

    /**
     * Uses it up.
     *
     * @throws LinkUnusable when it cannot be used any more
     */
    public void use(Instant now) {
        if (!usable(now)) {
            throw new LinkUnusable();
        }
        usedAt = now;
        openFor = null;
    }

    /** Makes it worthless; one that was used stays used. */
    public void withdraw(Instant now) {
        if (openFor != null) {
            withdrawnAt = now;
            openFor = null;
        }
    }

    public LinkKind kind() {
        return kind;
    }

    /**
     * Whose password it sets.
     *
     * @throws LinkUnusable for a set-up link, which is for nobody yet
     */
    public AccountId account() {
        if (account == null) {
            throw new LinkUnusable();
        }
        return account;
    }

    public @Nullable AccountId madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.ofAccess();
    }
}
