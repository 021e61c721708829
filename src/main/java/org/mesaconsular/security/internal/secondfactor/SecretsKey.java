package org.mesaconsular.security.internal.secondfactor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.mesaconsular.shared.OwnersFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * The key that is not in the database: from the setting {@code mesa.secrets-key} (32 bytes in Base64, the same for all
 * nodes), otherwise from the file {@code secrets.key} in the data folder, which is made when it is first needed and which
 * only its owner may read.
 */
@Component
class SecretsKey {

    private static final String FILE = "secrets.key";
    private static final int BYTES = 32;

    private final String setting;
    private final Path file;

    SecretsKey(@Value("${mesa.secrets-key:}") String setting, @Value("${mesa.data-dir}") Path folder) {
        this.setting = setting;
        this.file = folder.resolve(FILE);
    }

    /**
     * The key, for AES-256.
     *
     * @throws IllegalStateException when it is not 32 bytes in Base64
     * @throws UncheckedIOException when the file cannot be read or made
     */
    synchronized SecretKey get() {
        try {
            return key(setting.isBlank() ? fromFile() : setting);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key of the secrets cannot be read or made: " + file, unreadable);
        }
    }

    private String fromFile() throws IOException {
        if (!Files.exists(file)) {
            var key = KeyGenerators.secureRandom(BYTES).generateKey();
            OwnersFile.keep(file, Base64.getEncoder().encodeToString(key));
        }
        return Files.readString(file);
    }

    private static SecretKey key(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException(
                    "the key of the secrets has " + bytes.length + " bytes instead of " + BYTES);
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
