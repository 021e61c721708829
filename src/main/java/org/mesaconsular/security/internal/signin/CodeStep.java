package org.mesaconsular.security.internal.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.security.internal.guess.Verdict;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.security.internal.secondfactor.SecondFactors.Proof;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** The second step of a sign-in: a code of the telephone or on paper, or the first code of a second factor to set up. */
@Component
class CodeStep implements AuthenticationProvider {

    static final String ACT = "SignIn.code";

    private final SignInAccounts accounts;
    private final SecondFactors factors;
    private final GuessLimit limit;
    private final SignInRecord record;

    CodeStep(SignInAccounts accounts, SecondFactors factors, GuessLimit limit, SignInRecord record) {
        this.accounts = accounts;
        this.factors = factors;
        this.limit = limit;
        this.record = record;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var owed = (CodeAttempt) attempt;
        var person = accounts.person(owed.note().account());
        var who = GuessedAccount.of(person.email());
        var verdict = limit.evaluate(who, () -> proven(person, owed));
        var proven = verdict.right().orElseThrow(() -> refused(who, person, verdict));
        tell(person, proven);
        var signedIn = SignedIn.as(person);
        var authenticated =
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        authenticated.setDetails(proven);
        return authenticated;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return CodeAttempt.class.isAssignableFrom(authentication);
    }

    /**
     * What the second step showed.
     *
     * @param papers the codes on paper of a second factor that was set up now; empty otherwise
     */
    record Proven(boolean byPaper, List<String> papers) {}

    private Optional<Proven> proven(Person person, CodeAttempt owed) {
        var note = owed.note();
        if (!person.active() || accounts.passwordRevision(person.id()) != note.passwordRevision()) {
            return Optional.empty();
        }
        var secret = note.secret();
        return secret == null
                ? factors.prove(person.id(), owed.getCredentials())
                        .map(proof -> new Proven(proof == Proof.PAPER, List.of()))
                : factors.enrol(person.id(), secret, owed.getCredentials()).map(papers -> new Proven(false, papers));
    }

    private void tell(Person person, Proven proven) {
        if (proven.byPaper()) {
            record.done("SecondFactor.recoveryCode", person, Map.of());
        }
        if (!proven.papers().isEmpty()) {
            record.done("SecondFactor.set", person, Map.of());
        }
    }

    private AuthenticationException refused(GuessedAccount who, Person person, Verdict<Proven> verdict) {
        record.refused(ACT, who, person, verdict instanceof Verdict.PastLimit ? "limit" : "wrong code");
        return new BadCredentialsException("refused");
    }
}
