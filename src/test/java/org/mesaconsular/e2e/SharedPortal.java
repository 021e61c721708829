package org.mesaconsular.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.testing.LetterBox;
import org.springframework.util.FileSystemUtils;

/**
 * Portals with the demonstration that journeys use one after the other: each is started by the first that needs it and ends
 * with the process. A journey leaves people and records there as the others need them; one that cannot has a portal of its own.
 */
final class SharedPortal {

    private static @Nullable RunningPortal demonstration;
    private static @Nullable RunningPortal operated;
    private static @Nullable LetterBox letters;

    private SharedPortal() {}

    /** As {@code bin/run --demo} starts it. */
    static RunningPortal demonstration() {
        if (demonstration == null) {
            demonstration = start(setup -> setup);
        }
        return demonstration;
    }

    /** As operators set it up: with a mail server, an address of its own and a proxy that it trusts. */
    static RunningPortal operated() {
        if (operated == null) {
            operated = start(setup -> setup.property("spring.mail.host", "127.0.0.1")
                    .property("spring.mail.port", String.valueOf(letters().port()))
                    .property("mesa.public-address", "http://localhost:" + setup.port())
                    .property("mesa.trusted-proxies", "127.0.0.0/8,::1"));
        }
        return operated;
    }

    /** What {@link #operated()} has sent. */
    static LetterBox letters() {
        if (letters == null) {
            letters = new LetterBox();
        }
        return letters;
    }

    private static RunningPortal start(UnaryOperator<RunningPortal.Setup> settings) {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "e2e")), "shared");
            var portal = settings.apply(RunningPortal.onH2(data).demo()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(portal, data)));
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(RunningPortal portal, Path data) {
        try {
            portal.kill();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
