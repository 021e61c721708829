package org.mesaconsular.security.internal.secondfactor;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * The secret that the portal and a telephone share.
 *
 * @param base32 160 bits in Base32, as a person types it when the picture cannot be read
 */
public record TotpSecret(String base32) implements Serializable {

    private static final int BYTES = 20;
    private static final String ISSUER = "Mesa Consular";

    /** A new one. */
    public static TotpSecret random() {
        var bytes = KeyGenerators.secureRandom(BYTES).generateKey();
        return new TotpSecret(new Base32().encodeToString(bytes));
    }

    byte[] bytes() {
        return new Base32().decode(base32);
    }

    /** What the picture says to the telephone ("otpauth", as all apps read it). */
    public String uri(String address) {
        return "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(address) + "?secret=" + base32 + "&issuer="
                + encoded(ISSUER);
    }

    /** A secret must not come into a log by way of the record that carries it. */
    @Override
    public String toString() {
        return "TotpSecret";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
