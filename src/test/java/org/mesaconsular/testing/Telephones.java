package org.mesaconsular.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.security.internal.secondfactor.TotpSecret;
import org.springframework.boot.test.context.TestComponent;

/** The telephones of the people, with an app that shows codes. */
@TestComponent
public class Telephones {

    private static final int STEP_SECONDS = 30;

    private final SecondFactors factors;
    private final Clock clock;

    public Telephones(SecondFactors factors, Clock clock) {
        this.factors = factors;
        this.clock = clock;
    }

    /**
     * A telephone that knows the secret of an account.
     *
     * @param recoveryCodes the codes on paper beside it
     */
    public record Telephone(String secret, List<String> recoveryCodes) {

        /** The code of an instant. */
        public String code(Instant instant) {
            try {
                var generator = new TimeBasedOneTimePasswordGenerator();
                var key = new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm());
                return generator.generateOneTimePasswordString(key, instant);
            } catch (InvalidKeyException e) {
                throw new IllegalStateException(e);
            }
        }

        /** A code nobody used yet: that of the step to come, which the portal accepts already. */
        public String freshCode() {
            return code(MovableClock.MACHINE.instant().plusSeconds(STEP_SECONDS));
        }

        /** Six digits that are no code of now. */
        public String wrongCode() {
            var now = MovableClock.MACHINE.instant();
            return List.of("000000", "111111", "222222", "333333", "444444").stream()
                    .filter(code -> List.of(-60, -30, 0, 30, 60).stream()
                            .noneMatch(seconds -> code(now.plusSeconds(seconds)).equals(code)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Gives a person a second factor, confirmed by the code of the step before, so that today's are still unused. */
    public Telephone enrol(Person person) {
        var secret = TotpSecret.random();
        var code =
                new Telephone(secret.base32(), List.of()).code(clock.instant().minusSeconds(STEP_SECONDS));
        var codes = factors.replace(person.id(), secret, code).orElseThrow();
        return new Telephone(secret.base32(), codes);
    }
}
