package org.mesaconsular.security.internal.secondfactor;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.HouseWork;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The second factors of the accounts. Looks at codes without counting guesses: whoever calls it does so within {@link
 * org.mesaconsular.security.internal.guess.GuessLimit}. Works as the portal itself, outside any other transaction.
 */
@Component
public class SecondFactors {

    /** Whether the account lost its second factor and must choose a new password through a link first. */
    public boolean owesLink(AccountId account) {
        return house.get(
                PURPOSE,
                () -> rows.findById(account.value())
                        .filter(SecondFactorEntity::linkOwed)
                        .isPresent());
    }

    /** A new password was chosen through a link. */
    public void linkUsed(AccountId account) {
        house.run(PURPOSE, () -> rows.lock(account.value()).ifPresent(SecondFactorEntity::linkUsed));
    }

    /** How many codes on paper are made at once. */
    public static final int CODES = PaperCode.SET;

    private static final String PURPOSE = "second factor";

    private final SecondFactorRows rows;
    private final RecoveryCodes papers;
    private final OneTimeCodes codes;
    private final SecretVault vault;
    private final Clock clock;
    private final HouseWork house;

    SecondFactors(
            SecondFactorRows rows,
            RecoveryCodes papers,
            OneTimeCodes codes,
            SecretVault vault,
            Clock clock,
            HouseWork house) {
        this.rows = rows;
        this.papers = papers;
        this.codes = codes;
        this.vault = vault;
        this.clock = clock;
        this.house = house;
    }

    /** How somebody showed who they are. */
    public enum Proof {
        /** By the code on the telephone. */
        TELEPHONE,
        /** By a code on paper, which is used up now. */
        PAPER
    }

    /** Since when the account has a second factor; empty when it has none. */
    public Optional<Instant> since(AccountId account) {
        return house.get(PURPOSE, () -> held(account).map(SecondFactorEntity::since));
    }

    /** Whether the account has a second factor. */
    public boolean has(AccountId account) {
        return since(account).isPresent();
    }

    /** Those of these accounts that have a second factor. */
    public Set<AccountId> heldBy(Collection<AccountId> accounts) {
        var keys = accounts.stream().map(AccountId::value).toList();
        return house.get(
                PURPOSE,
                () -> rows.findAllById(keys).stream()
                        .filter(factor -> !factor.lost())
                        .map(factor -> new AccountId(factor.key()))
                        .collect(Collectors.toSet()));
    }

    /** Whether the account lost its second factor and must set up a new one. */
    public boolean isLost(AccountId account) {
        return house.get(
                PURPOSE,
                () -> rows.findById(account.value())
                        .filter(SecondFactorEntity::lost)
                        .isPresent());
    }

    /** How many codes on paper are not used up. */
    public int papersLeft(AccountId account) {
        return house.get(PURPOSE, () -> papers.countByAccountAndUsedAtIsNull(account));
    }

    /**
     * Uses a code, of the telephone or on paper. Of two who use the same at once, one succeeds.
     *
     * @return how it was proven; empty when the code is wrong or used up, or the account has no second factor
     */
    public Optional<Proof> prove(AccountId account, String typed) {
        return house.get(
                PURPOSE,
                () -> locked(account)
                        .flatMap(factor -> PaperCode.looksLikeOne(typed)
                                ? usePaper(account, typed)
                                : useTelephone(factor, typed)));
    }

    /**
     * Gives an account that has none a second factor, proven by a first code.
     *
     * @return the codes on paper, which nothing keeps and nobody can read again; empty when the code is wrong or the account
     *     has a second factor already
     */
    public Optional<List<String>> enrol(AccountId account, TotpSecret secret, String code) {
        try {
            return house.get(
                    PURPOSE, () -> locked(account).isPresent() ? Optional.empty() : confirm(account, secret, code));
        } catch (DataIntegrityViolationException enrolledMeanwhile) {
            return Optional.empty();
        }
    }

    /** Like {@link #enrol}, also in place of the one before. */
    public Optional<List<String>> replace(AccountId account, TotpSecret secret, String code) {
        return house.get(PURPOSE, () -> confirm(account, secret, code));
    }

    /** Makes new codes on paper; those before work no longer. */
    public List<String> renewPapers(AccountId account) {
        return house.get(PURPOSE, () -> {
            rows.lock(account.value());
            return newPapers(account);
        });
    }

    /** Takes the second factor away, with its codes on paper. */
    public void remove(AccountId account) {
        house.get(PURPOSE, () -> {
            rows.lock(account.value()).ifPresent(rows::delete);
            papers.deleteAll(papers.findByAccount(account));
            return account;
        });
    }

    /**
     * Takes away a second factor that was lost, with its codes on paper; the account must set up a new one.
     *
     * @return false when it has none
     */
    public boolean lose(AccountId account) {
        return house.get(PURPOSE, () -> {
            var factor = locked(account);
            factor.ifPresent(found -> {
                found.lose();
                papers.deleteAll(papers.findByAccount(account));
            });
            return factor.isPresent();
        });
    }

    private Optional<SecondFactorEntity> held(AccountId account) {
        return rows.findById(account.value()).filter(factor -> !factor.lost());
    }

    private Optional<SecondFactorEntity> locked(AccountId account) {
        return rows.lock(account.value()).filter(factor -> !factor.lost());
    }

    private Optional<List<String>> confirm(AccountId account, TotpSecret secret, String code) {
        var step = codes.stepOf(secret.bytes(), code);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var locked = vault.lock(secret.bytes());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rows.lock(account.value())
                .ifPresentOrElse(
                        factor -> factor.replace(locked, step.getAsLong(), now),
                        () -> rows.save(new SecondFactorEntity(account, locked, step.getAsLong(), now)));
        return Optional.of(newPapers(account));
    }

    private Optional<Proof> useTelephone(SecondFactorEntity factor, String typed) {
        var step = codes.stepOf(vault.unlock(factor.secret()), typed);
        return step.isPresent() && factor.use(step.getAsLong()) ? Optional.of(Proof.TELEPHONE) : Optional.empty();
    }

    private Optional<Proof> usePaper(AccountId account, String typed) {
        var paper = papers.findByAccountAndCodeHashAndUsedAtIsNull(account, PaperCode.hash(account, typed));
        paper.ifPresent(found -> found.use(clock.instant()));
        return paper.map(used -> Proof.PAPER);
    }

    private List<String> newPapers(AccountId account) {
        papers.deleteAll(papers.findByAccount(account));
        var fresh = PaperCode.several();
        fresh.forEach(code -> papers.save(new RecoveryCode(account, PaperCode.hash(account, code))));
        return fresh;
    }
}
