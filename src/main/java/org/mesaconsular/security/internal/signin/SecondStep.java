package org.mesaconsular.security.internal.signin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.SecondFactorDuty;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.security.internal.secondfactor.TotpSecret;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Component;

/** Says what follows a right password: nothing, a code, a second factor to set up first, or a link to a new password. */
@Component
class SecondStep {

    private final SecondFactors factors;
    private final SecondFactorDuty duty;
    private final SignInRecord record;
    private final Clock clock;

    SecondStep(SecondFactors factors, SecondFactorDuty duty, SignInRecord record, Clock clock) {
        this.factors = factors;
        this.duty = duty;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Whoever lost the second factor sets up a new one whether a workspace asks for it or not: the password beside it may be
     * too short to stand alone.
     *
     * @throws LinkOwed when the password is not to be trusted until a new one was chosen through a link
     * @throws CodeOwed unless the password is all that is asked of this person
     */
    void require(Person person, int passwordRevision) {
        if (factors.owesLink(person.id())) {
            record.refused(PasswordStep.ACT, GuessedAccount.of(person.email()), person, "link owed");
            throw new LinkOwed();
        }
        if (factors.has(person.id())) {
            throw new CodeOwed(note(person, passwordRevision, null));
        }
        if (factors.isLost(person.id()) || mustHaveOne(person)) {
            throw new CodeOwed(note(person, passwordRevision, TotpSecret.random()));
        }
    }

    private boolean mustHaveOne(Person person) {
        return Viewers.as(new Viewer.House("sign-in", null), () -> duty.binds(person.party()));
    }

    private SignInNote note(Person person, int passwordRevision, @Nullable TotpSecret secret) {
        var until = clock.instant().plus(SignInNote.LIFE);
        return new SignInNote(person.id(), person.email(), passwordRevision, until, secret);
    }
}
