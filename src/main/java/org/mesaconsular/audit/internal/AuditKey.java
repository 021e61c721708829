package org.mesaconsular.audit.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mesaconsular.shared.OwnersFile;

/** The key outside the database: who holds the database alone can recompute hashes, but make no seal. */
final class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int PRINT_LENGTH = 16;

    private final SecretKeySpec key;

    private AuditKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * The key in a file, 64 hexadecimal digits.
     *
     * @throws IOException when it is not there or holds something else
     */
    static AuditKey read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("the key of the audit is missing from " + file);
        }
        var text = Files.readString(file).strip();
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IOException("the file " + file + " holds no audit key");
        }
        return new AuditKey(HexFormat.of().parseHex(text));
    }

    /** The key in a file, which is made with a random key, for its owner alone, when there is none. */
    static AuditKey readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return read(file);
    }

    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        OwnersFile.keep(file, HexFormat.of().formatHex(bytes) + "\n");
    }

    /** The proof that whoever holds the key wrote this record; hexadecimal. */
    String seal(long number, String hash) {
        return sign(number + ":" + hash);
    }

    /** Tells this key from another without giving it away. */
    String print() {
        return sign("print").substring(0, PRINT_LENGTH);
    }

    private String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
