package org.mesaconsular.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mesaconsular.shared.OwnersFile;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Sees at the start that the data folder, and what lies in it from before, is for the portal's own user alone: database, keys,
 * logs and traces. What is made later is made so.
 */
public final class DataFolder implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int DEPTH = 3;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        closeToOthers(Path.of(event.getEnvironment().getProperty("mesa.data-dir", "data")));
    }

    static void closeToOthers(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var all = Files.walk(folder, DEPTH)) {
                for (var path : all.toList()) {
                    OwnersFile.closeToOthers(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
