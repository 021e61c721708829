package org.mesaconsular.security.internal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six of the eight digits of the appendix. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        var codes = at(second);

        assertThat(codes.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(codes.stepOf(SECRET, code)).hasValue(second / 30);
    }

    /** The code is that of step 66666666. */
    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "59, true", "60, false"})
    void a_clock_may_differ_by_one_step(int seconds, boolean accepted) {
        var codes = at(66_666_666L * 30 + seconds);

        assertThat(codes.stepOf(SECRET, "279037").isPresent()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"279 037", " 279037 "})
    void blanks_do_not_count(String typed) {
        assertThat(at(2_000_000_000).stepOf(SECRET, typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27903", "2790370", "-279037", "٢٧٩٠٣٧", "279037\u0000", "🕊"})
    void nothing_else_is_a_code(String typed) {
        assertThat(at(2_000_000_000).stepOf(SECRET, typed)).isEmpty();
    }

    @Test
    void the_picture_says_whose_secret_it_is() {
        assertThat(new TotpSecret("ABCD").uri("maría@example.org"))
                .isEqualTo(
                        "otpauth://totp/Mesa%20Consular:mar%C3%ADa%40example.org?secret=ABCD&issuer=Mesa%20Consular");
    }

    private static OneTimeCodes at(long second) {
        return new OneTimeCodes(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
