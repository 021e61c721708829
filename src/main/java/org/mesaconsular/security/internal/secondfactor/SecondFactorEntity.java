package org.mesaconsular.security.internal.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.Bookkeeping;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Secret;
import org.mesaconsular.shared.Visibility;

/** The second factor of an account: a secret that a telephone keeps too. Its id is that of the account. */
@Entity
@Table(name = "second_factor")
@Filter(name = Visibility.HOUSE, deduceAliasInjectionPoints = false)
@Bookkeeping
public class SecondFactorEntity extends PersistentRecord {

    /** Encrypted by {@link SecretVault}. */
    @Secret
    private String secret;

    @Column(name = "last_step")
    private long lastStep;

    private Instant since;

    /** Taken away because telephone and paper are lost: nothing proves it, and a new one must be set up. */
    private boolean lost;

    /** Lost, and no new password was chosen through a link since: the one of before may be known to others. */
    @Column(name = "link_owed")
    private boolean linkOwed;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected SecondFactorEntity() {}

    /** @param step the step whose code confirmed it */
    SecondFactorEntity(AccountId account, String secret, long step, Instant since) {
        super(account.value());
        this.secret = secret;
        this.lastStep = step;
        this.since = since;
    }

    String secret() {
        return secret;
    }

    Instant since() {
        return since;
    }

    boolean lost() {
        return lost;
    }

    boolean linkOwed() {
        return linkOwed;
    }

    /** Forgets the secret; {@link #replace} makes good for it, after {@link #linkUsed}. */
    void lose() {
        secret = "";
        lost = true;
        linkOwed = true;
    }

    /** A link was used that somebody vouched for. */
    void linkUsed() {
        linkOwed = false;
    }

    /** Uses the code of a step; false when that step, or one after it, was used before. */
    boolean use(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    /** Moves to another telephone. */
    void replace(String secret, long step, Instant since) {
        this.secret = secret;
        this.lastStep = step;
        this.since = since;
        this.lost = false;
        this.linkOwed = false;
    }
}
