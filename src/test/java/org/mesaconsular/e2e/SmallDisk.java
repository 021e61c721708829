package org.mesaconsular.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Assumptions;

/** A file system of its own that is soon full, in memory. Only some machines let tests mount one. */
record SmallDisk(Path folder) implements AutoCloseable {

    private static final String FILLER = "filler";
    private static final int MUCH = 1 << 16;

    /** Mounted at this folder; the test is skipped where that is not permitted. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(
                mounted,
                "no small file system can be mounted here (that needs root on Linux): the portal on a disk that is"
                        + " full to the last byte was not tried");
        return new SmallDisk(folder);
    }

    /** Leaves no byte, as something else on the same disk would. */
    void fill() throws IOException {
        for (int size = MUCH; size > 0; size /= 2) {
            fillBy(size);
        }
    }

    private void fillBy(int size) throws IOException {
        try (OutputStream filler =
                Files.newOutputStream(folder.resolve(FILLER), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                filler.write(new byte[size]);
            }
        } catch (IOException full) {
            if (free() >= MUCH) {
                throw full;
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(folder.resolve(FILLER));
    }

    long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
