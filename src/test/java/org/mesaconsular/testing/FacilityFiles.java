package org.mesaconsular.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files of facilities for tests. */
public final class FacilityFiles {

    private FacilityFiles() {}

    /** The detention statistics of April 2026 with coordinates: 203 lines. */
    public static byte[] statistics() {
        try (var file = FacilityFiles.class.getResourceAsStream("/demo/ice_fy26_with_coordinates.csv")) {
            if (file == null) {
                throw new IllegalStateException("the demonstration's file is missing");
            }
            return file.readAllBytes();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
