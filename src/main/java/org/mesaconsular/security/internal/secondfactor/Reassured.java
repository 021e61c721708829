package org.mesaconsular.security.internal.secondfactor;

import org.mesaconsular.directory.Person;
import org.mesaconsular.security.Reassurance;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.security.internal.password.CurrentPassword;
import org.mesaconsular.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Asks for the password, and for the second factor where there is one. */
@Component
public class Reassured {

    private final CurrentPassword current;
    private final SecondFactors factors;
    private final GuessLimit limit;

    Reassured(CurrentPassword current, SecondFactors factors, GuessLimit limit) {
        this.current = current;
        this.factors = factors;
        this.limit = limit;
    }

    /**
     * Must not be called within a transaction. What is wrong counts as a guess.
     *
     * @return the viewer
     * @throws InvalidInput beside {@code current} or {@code proof} when it is wrong
     */
    public Person require(Reassurance typed) {
        var me = current.require(typed.password());
        if (factors.has(me.id()) && !isProven(me, typed.code())) {
            throw new InvalidInput("proof", "refusal.codeWrong");
        }
        return me;
    }

    private boolean isProven(Person me, String code) {
        return limit.evaluate(GuessedAccount.of(me.email()), () -> factors.prove(me.id(), code))
                .right()
                .isPresent();
    }
}
