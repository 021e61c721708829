package org.mesaconsular.security.internal.secondfactor;

import java.util.Base64;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Encrypts secrets before they go into the database, with AES-256-GCM and a nonce of its own for each. */
@Component
class SecretVault {

    private static final int NONCE_BYTES = 16;

    private final SecretsKey key;

    SecretVault(SecretsKey key) {
        this.key = key;
    }

    /** The secret as it may stand in the database. */
    String lock(byte[] secret) {
        return Base64.getEncoder().encodeToString(encryptor().encrypt(secret));
    }

    /** @throws IllegalStateException when it was locked with another key, or changed since */
    byte[] unlock(String locked) {
        return encryptor().decrypt(Base64.getDecoder().decode(locked));
    }

    private AesBytesEncryptor encryptor() {
        return new AesBytesEncryptor(key.get(), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }
}
