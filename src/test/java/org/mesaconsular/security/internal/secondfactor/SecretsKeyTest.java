package org.mesaconsular.security.internal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsKeyTest {

    private static final byte[] SECRET = "a secret of twenty b".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void the_key_file_is_made_once_for_its_owner_alone() throws IOException {
        var data = folder.resolve("data");
        var first = new SecretsKey("", data).get();
        var again = new SecretsKey("", data).get();

        assertThat(again).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.key"))))
                .isEqualTo("rw-------");
        assertThat(Files.list(data)).hasSize(1);
    }

    @Test
    void the_setting_goes_before_the_file() throws IOException {
        new SecretsKey("dGhlIGtleSBvZiB0aGUgdGVzdHMgaGFzIDMyIGJ5dGU=", folder).get();

        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> new SecretsKey("c2hvcnQ=", folder).get()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_locked_opens_with_the_same_key_only() {
        var locked = new SecretVault(new SecretsKey("", folder)).lock(SECRET);

        assertThat(new SecretVault(new SecretsKey("", folder)).unlock(locked)).isEqualTo(SECRET);
        assertThat(new SecretVault(new SecretsKey("", folder)).lock(SECRET)).isNotEqualTo(locked);
        assertThatThrownBy(() -> new SecretVault(new SecretsKey("", folder.resolve("other"))).unlock(locked))
                .isInstanceOf(IllegalStateException.class);
    }
}
