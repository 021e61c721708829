package org.mesaconsular.security.internal.signin;

import java.util.Optional;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.TooManyAtOnce;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.security.internal.guess.Verdict;
import org.mesaconsular.security.internal.password.PasswordHashes;
import org.mesaconsular.security.internal.signin.SignInAccounts.Found;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * The first step of a sign-in: address and password. Whatever is wrong is answered alike and takes as long for an address
 * that nobody has; a guess past the limit costs no hash, for either kind of address.
 */
@Component
class PasswordStep implements AuthenticationProvider {

    static final String ACT = "SignIn.password";

    private final SignInAccounts accounts;
    private final PasswordHashes hashes;
    private final GuessLimit limit;
    private final SignInRecord record;
    private final SecondStep next;

    PasswordStep(
            SignInAccounts accounts, PasswordHashes hashes, GuessLimit limit, SignInRecord record, SecondStep next) {
        this.next = next;
        this.accounts = accounts;
        this.hashes = hashes;
        this.limit = limit;
        this.record = record;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed = String.valueOf(attempt.getCredentials());
        var who = GuessedAccount.of(attempt.getName());
        var found = accounts.find(attempt.getName());
        var verdict = evaluate(who, found, typed);
        var person = verdict.right().orElseThrow(() -> refused(who, found, verdict));
        accounts.renewHash(person.id(), found, typed);
        next.require(person, accounts.passwordRevision(person.id()));
        var signedIn = SignedIn.as(person);
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Verdict<Person> evaluate(GuessedAccount who, Found found, String typed) {
        try {
            return limit.evaluate(who, () -> rightful(found, typed));
        } catch (TooManyAtOnce busy) {
            throw new SignInBusy();
        }
    }

    private Optional<Person> rightful(Found found, String typed) {
        var same = hashes.match(typed, found.passwordHash());
        return Optional.ofNullable(found.person()).filter(person -> same && person.active());
    }

    private AuthenticationException refused(GuessedAccount who, Found found, Verdict<Person> verdict) {
        record.refused(ACT, who, found.person(), reason(found, verdict));
        return new BadCredentialsException("refused");
    }

    private static String reason(Found found, Verdict<Person> verdict) {
        if (verdict instanceof Verdict.PastLimit) {
            return "limit";
        }
        if (found.person() == null) {
            return "unknown address";
        }
        return found.person().active() ? "wrong password" : "disabled account";
    }
}
