package org.mesaconsular.security;

import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.SecondFactorDuty;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.security.internal.password.PasswordPolicy;
import org.mesaconsular.security.internal.secondfactor.Reassured;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.security.internal.secondfactor.TotpSecret;
import org.mesaconsular.security.internal.signin.SignInRecord;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own second factor: a telephone that shows codes, and codes on paper for the day it is lost. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class SecondFactorService {

    /** How many recovery codes are made at once. */
    public static final int CODES = SecondFactors.CODES;

    private final SecondFactors factors;
    private final Reassured reassured;
    private final GuessLimit limit;
    private final SecondFactorDuty duty;
    private final PeopleService people;
    private final SignInRecord record;

    SecondFactorService(
            SecondFactors factors,
            Reassured reassured,
            GuessLimit limit,
            SecondFactorDuty duty,
            PeopleService people,
            SignInRecord record) {
        this.factors = factors;
        this.reassured = reassured;
        this.limit = limit;
        this.duty = duty;
        this.people = people;
        this.record = record;
    }

    /** How things stand for the viewer. */
    public SecondFactorState mine() {
        var me = people.me();
        var since = factors.since(me.id()).orElse(null);
        return new SecondFactorState(since, factors.papersLeft(me.id()), binds(me));
    }

    /** A new secret for the viewer's telephone; nothing is kept until {@link #set} confirms it. */
    public Enrolment propose() {
        var secret = TotpSecret.random();
        return new Enrolment(secret.base32(), secret.uri(people.me().email()));
    }

    /**
     * Sets the viewer's second factor, in place of the one before if there is one.
     *
     * @param typed the password, and a code of the second factor before if there is one
     * @param code what the new telephone shows now
     * @return recovery codes, which nothing keeps and nobody can read again
     * @throws InvalidInput beside {@code current}, {@code proof} or {@code code} when it is wrong
     */
    public List<String> set(Reassurance typed, Enrolment enrolment, String code) {
        var me = reassured.require(typed);
        var secret = new TotpSecret(enrolment.secret());
        var papers = limit.evaluate(GuessedAccount.of(me.email()), () -> factors.replace(me.id(), secret, code))
                .right()
                .orElseThrow(() -> new InvalidInput("code", "refusal.codeWrong"));
        record.done("SecondFactor.set", me, Map.of());
        return papers;
    }

    /**
     * Takes the viewer's second factor away.
     *
     * @throws NotAllowed while a workspace asks for it
     * @throws InvalidInput beside {@code current} or {@code proof} when it is wrong, or the password too short to stand alone
     */
    public void remove(Reassurance typed) {
        var me = reassured.require(typed);
        if (binds(me)) {
            throw new NotAllowed("refusal.secondFactorRequired");
        }
        if (PasswordPolicy.length(typed.password()) < PasswordPolicy.SHORTEST) {
            throw new InvalidInput("current", "refusal.longerPasswordFirst", PasswordPolicy.SHORTEST);
        }
        requireOne(me);
        factors.remove(me.id());
        record.done("SecondFactor.removed", me, Map.of());
    }

    /**
     * Makes new recovery codes for the viewer; those before work no longer.
     *
     * @return the codes, which nothing keeps and nobody can read again
     * @throws InvalidInput beside {@code current} or {@code proof} when it is wrong
     * @throws NotFound when the viewer has no second factor
     */
    public List<String> renewCodes(Reassurance typed) {
        var me = reassured.require(typed);
        requireOne(me);
        var papers = factors.renewPapers(me.id());
        record.done("SecondFactor.recoveryCodesRenewed", me, Map.of());
        return papers;
    }

    /** Whether a person must sign in with a second factor and has none. Asked by the house, of any account. */
    public boolean isMissing(AccountId account) {
        var person = Viewers.as(Viewer.House.workingFor("second factor"), () -> people.person(account));
        return factors.isLost(account) || (binds(person) && !factors.has(account));
    }

    private void requireOne(Person me) {
        if (!factors.has(me.id())) {
            throw new NotFound();
        }
    }

    private boolean binds(Person person) {
        return Viewers.as(Viewer.House.workingFor("second factor"), () -> duty.binds(person.party()));
    }
}
