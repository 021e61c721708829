package org.mesaconsular.security.internal.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Codes that change every 30 seconds (RFC 6238: SHA-1, six digits, which is what every app on a telephone can do). The code
 * before and the one after are accepted too, for clocks that differ.
 */
@Component
public class OneTimeCodes {

    /** Steps a clock may be before or behind. */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** The step for which this code is the one; empty when it is none of now. Blanks in the code do not count. */
    OptionalLong stepOf(byte[] secret, String typed) {
        var digits = typed.replaceAll("\\s", "");
        var now = clock.instant().getEpochSecond() / seconds();

        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> same(code(secret, step), digits))
                .max();
    }

    /** The code of a step. */
    String code(byte[] secret, long step) {
        try {
            var key = new SecretKeySpec(secret, generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * seconds()));
        } catch (InvalidKeyException noSuchSecret) {
            throw new IllegalStateException(noSuchSecret);
        }
    }

    private long seconds() {
        return generator.getTimeStep().toSeconds();
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }
}
