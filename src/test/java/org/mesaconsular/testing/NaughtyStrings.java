package org.mesaconsular.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The Big List of Naughty Strings: texts that break software which does not treat text as text. */
public final class NaughtyStrings {

    private NaughtyStrings() {}

    /** Every line that has anything in it and is not a remark. */
    public static List<String> all() {
        try (var file = NaughtyStrings.class.getResourceAsStream("/payloads/blns.txt")) {
            if (file == null) {
                throw new IllegalStateException("payloads/blns.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
