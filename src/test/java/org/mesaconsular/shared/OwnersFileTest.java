package org.mesaconsular.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersFileTest {

    @TempDir
    Path folder;

    @Test
    void a_kept_file_is_for_its_owner_alone_and_its_folder_is_made() throws IOException {
        var key = folder.resolve("new").resolve("a.key");

        OwnersFile.keep(key, "the key");

        assertThat(key).hasContent("the key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(key.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void of_many_who_keep_a_file_at_once_the_first_counts_for_all() throws Exception {
        var key = folder.resolve("a.key");

        try (var nodes = Executors.newFixedThreadPool(16)) {
            var seen = nodes.invokeAll(IntStream.range(0, 16)
                    .<Callable<String>>mapToObj(node -> () -> {
                        OwnersFile.keep(key, "key of " + node);
                        return Files.readString(key);
                    })
                    .toList());

            assertThat(seen).allSatisfy(text -> assertThat(text.get()).isEqualTo(Files.readString(key)));
        }
    }

    @Test
    void another_file_is_never_replaced() throws IOException {
        var file = Files.writeString(folder.resolve("backup.zip"), "of yesterday");

        assertThatThrownBy(() -> OwnersFile.<Integer, IOException>write(file, out -> 0))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("of yesterday");
    }

    @Test
    void what_fails_half_way_leaves_nothing() {
        assertThatThrownBy(() -> OwnersFile.<Integer, IOException>write(folder.resolve("half"), out -> {
                    out.write(1);
                    throw new IOException("full");
                }))
                .hasMessage("full");

        assertThat(folder).isEmptyDirectory();
    }
}
