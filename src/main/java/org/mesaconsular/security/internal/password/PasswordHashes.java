package org.mesaconsular.security.internal.password;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.internal.TooManyAtOnce;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords and compares them; takes as long for somebody who has none. */
@Component
public class PasswordHashes {

    private final PasswordEncoder encoder;
    private final HashQueue queue = new HashQueue();
    private final String nobodys;

    PasswordHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = encoder.encode("nobody’s password");
    }

    /**
     * The hash to keep.
     *
     * @throws TooManyAtOnce when too many are asked for at once
     */
    public String of(String password) {
        return queue.inTurn(() -> encoder.encode(normalised(password)));
    }

    /**
     * Whether this is the password.
     *
     * @param hash null for an account that does not exist or has no password: the answer is no, and takes as long
     * @throws TooManyAtOnce when too many are compared at once
     */
    public boolean match(String typed, @Nullable String hash) {
        var comparable = PasswordPolicy.length(typed) <= PasswordPolicy.LONGEST ? typed : "";
        var same = queue.inTurn(() -> encoder.matches(normalised(comparable), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    /** Whether a hash was made with less effort than is asked for today. */
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** The same letter may come in two ways from two keyboards (NIST SP 800-63B-4, section 3.1.1.2). */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
