package org.mesaconsular.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files of missions for tests. */
public final class MissionFiles {

    private MissionFiles() {}

    /** Foreign missions in the United States: 298 lines. */
    public static byte[] unitedStates() {
        return read("us_missions.csv");
    }

    /** Seven missions in Los Angeles, of which the file says no kind. */
    public static byte[] losAngeles() {
        return read("los_angeles_unverified.csv");
    }

    private static byte[] read(String name) {
        try (var file = MissionFiles.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
